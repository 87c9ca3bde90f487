package org.onrecord.benchmarks.copies;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How right groups are, by pairs of articles.
 *
 * @param right pairs in one group that are copies
 * @param found pairs in one group
 * @param wanted pairs that are copies
 */
record Grouping(long right, long found, long wanted) {

    /** @param groups of each article, in the order of the sample */
    static Grouping of(Sample sample, List<String> groups) {
        Map<String, Long> found = new HashMap<>();
        Map<Integer, Long> wanted = new HashMap<>();
        Map<String, Long> right = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int truth = sample.articles().get(i).truth();
            found.merge(groups.get(i), 1L, Long::sum);
            wanted.merge(truth, 1L, Long::sum);
            right.merge(truth + " " + groups.get(i), 1L, Long::sum);
        }
        return new Grouping(pairs(right.values()), pairs(found.values()), pairs(wanted.values()));
    }

    private static long pairs(Collection<Long> sizes) {
        return sizes.stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }
}
