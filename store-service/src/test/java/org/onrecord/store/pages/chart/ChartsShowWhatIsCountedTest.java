package org.onrecord.store.pages.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChartsShowWhatIsCountedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void weeksWithoutAnyAreColumnsToo() {
        assertThat(Weeks.columns(Map.of(MONDAY, 2L, MONDAY.plusWeeks(3), 1L), "quotes"))
                .extracting(Bars.Column::total)
                .containsExactly(2L, 0L, 0L, 1L);
    }

    @Test
    void manyYearsAreCountedByMonth() {
        List<Bars.Column> columns =
                Weeks.columns(Map.of(MONDAY, 2L, MONDAY.plusWeeks(1), 3L, MONDAY.plusYears(30), 1L), "quotes");

        assertThat(columns).hasSize(30 * 12 + 1);
        assertThat(columns.get(0).total()).isEqualTo(5);
    }

    @Test
    void theTallestBarIsTheHighestCountAndSmallCountsAreSeen() {
        Bars chart = Bars.of(Weeks.columns(Map.of(MONDAY, 10_000L, MONDAY.plusWeeks(1), 1L), "quotes"));

        assertThat(chart.most()).isEqualTo(10_000);
        assertThat(chart.bars().get(0).height()).isEqualTo(chart.base() - 8);
        assertThat(chart.bars().get(1).height()).isEqualTo(1);
        assertThat(chart.bars().get(0).label()).isEqualTo("2 Mar 2026: 10000 quotes");
    }
}
