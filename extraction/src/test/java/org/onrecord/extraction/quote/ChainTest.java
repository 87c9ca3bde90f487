package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final int LENGTH = 4;

    private record Row(List<Integer> labels, double score) {}

    private static Chain chain() {
        Random random = new Random(7);
        Chain chain = new Chain(true);
        chain.reset(LENGTH);
        for (int place = 0; place < LENGTH; place++) {
            for (int label = 0; label < Chain.LABELS; label++) {
                chain.score(place, label, random.nextFloat() * 4 - 2);
                for (int from = 0; from < Chain.LABELS; from++) {
                    chain.step(place, from, label, random.nextFloat() * 2 - 1);
                }
            }
        }
        chain.forceOutside(2);
        return chain;
    }

    /** Every allowed row with its score, by counting them all. */
    private static List<Row> rows(Chain chain) {
        List<Row> rows = List.of(new Row(List.of(), 0));
        for (int place = 0; place < LENGTH; place++) {
            List<Row> longer = new ArrayList<>();
            for (Row row : rows) {
                int from = place == 0 ? Chain.OUTSIDE : row.labels().get(place - 1);
                for (int to = 0; to < Chain.LABELS; to++) {
                    if (Chain.mayFollow(from, to) && (place != 2 || to == Chain.OUTSIDE)) {
                        List<Integer> labels = new ArrayList<>(row.labels());
                        labels.add(to);
                        longer.add(new Row(labels, row.score() + chain.into(place, from, to)));
                    }
                }
            }
            rows = longer;
        }
        return rows;
    }

    @Test
    void findsTheBestRows() {
        Chain chain = chain();
        List<Row> rows = new ArrayList<>(rows(chain));
        rows.sort(Comparator.comparingDouble(Row::score).reversed());
        Chain.Labelling[] best = chain.best(3);
        for (int rank = 0; rank < 3; rank++) {
            List<Integer> labels = new ArrayList<>();
            for (byte label : best[rank].labels()) {
                labels.add((int) label);
            }
            assertThat(labels).isEqualTo(rows.get(rank).labels());
        }
    }

    @Test
    void addsUpTheChancesOfLabelsAndStretches() {
        Chain chain = chain();
        chain.sum();
        double total = 0;
        double begins = 0;
        double stretch = 0;
        for (Row row : rows(chain)) {
            double weight = Math.exp(row.score());
            total += weight;
            begins += row.labels().get(0) == Chain.BEGIN_SECOND ? weight : 0;
            boolean firstTwo =
                    row.labels().get(0) == Chain.BEGIN_FIRST && row.labels().get(1) == Chain.INSIDE_FIRST;
            stretch += firstTwo ? weight : 0;
        }
        assertThat(chain.logTotal()).isCloseTo(Math.log(total), within(1e-4));
        assertThat(chain.chance(0, Chain.BEGIN_SECOND)).isCloseTo(begins / total, within(1e-5));
        assertThat(chain.stretchChance(0, 2, false)).isCloseTo(stretch / total, within(1e-5));
    }
}
