package org.onrecord.benchmarks.evaluate;

import java.util.List;

/** A group of figures that are counted article by article. */
interface Metric {

    /** All groups, in the order in which their figures are shown. */
    List<Metric> ALL = List.of(
            new ContentMetric(),
            new WordMetric(),
            new CueMetric(),
            new FullQuoteMetric(),
            new SpeakerMetric(),
            new PairMetric(),
            new CitronMetric(),
            new GenderGapMetric(),
            new SpanMetric());

    /** Adds one article's counts. */
    void count(Comparison comparison, Scores scores);
}
