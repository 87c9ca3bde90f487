package org.onrecord.benchmarks.pages;

import java.util.ArrayList;
import java.util.List;

/** The figures of one reader over some pages. */
final class PageScores {

    private final List<TextMatch> matches = new ArrayList<>();
    private long quotations;
    private long lost;

    void add(AnnotatedPage page, String read) {
        matches.add(TextMatch.of(read, page.text()));
        quotations += Quotations.of(page.text()).size();
        lost += Quotations.lost(page.text(), read);
    }

    int pages() {
        return matches.size();
    }

    /** @return the mean of the pages' character F1, from 0 to 1 */
    double f1() {
        return matches.stream().mapToDouble(TextMatch::f1).average().orElse(0);
    }

    double precision() {
        return matches.stream().mapToDouble(TextMatch::precision).average().orElse(0);
    }

    double recall() {
        return matches.stream().mapToDouble(TextMatch::recall).average().orElse(0);
    }

    long quotations() {
        return quotations;
    }

    /** @return how many quotations of the articles are not in what was read */
    long lost() {
        return lost;
    }
}
