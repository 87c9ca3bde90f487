package org.onrecord.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OneRowMoreMeansThereIsANextPageTest {

    @Test
    void theCursorIsThatOfTheLastRowOfThePage() {
        Page<String> page = Page.of(List.of("ash", "birch", "cedar"), 2, OneRowMoreMeansThereIsANextPageTest::at);

        assertThat(page.rows()).containsExactly("ash", "birch");
        assertThat(Cursor.decode(page.next(), 1)).isEqualTo(at("birch"));
    }

    @Test
    void aPageThatIsJustFullIsTheLast() {
        assertThat(Page.of(List.of("ash", "birch"), 2, OneRowMoreMeansThereIsANextPageTest::at))
                .isEqualTo(new Page<>(List.of("ash", "birch"), null));
    }

    @Test
    void nothingIsAPageToo() {
        assertThat(Page.of(List.<String>of(), 2, OneRowMoreMeansThereIsANextPageTest::at))
                .isEqualTo(new Page<>(List.of(), null));
    }

    private static Cursor at(String row) {
        return new Cursor(List.of(row));
    }
}
