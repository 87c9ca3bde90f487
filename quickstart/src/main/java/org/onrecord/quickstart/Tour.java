package org.onrecord.quickstart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Takes the sample articles the whole way, from their submission until the store has them. */
record Tour(IngestClient ingest, StoreClient store, Progress progress) {

    private static final Duration PAUSE = Duration.ofMillis(100);

    /**
     * Submits the samples that the store does not know yet.
     *
     * @param deadline how long to wait for the store
     * @throws QuickstartException if the store has not all of them by then
     */
    void run(List<Sample> samples, Duration deadline) throws InterruptedException {
        List<Sample> missing = unknown(samples);
        if (missing.isEmpty()) {
            progress.say("the " + samples.size() + " sample articles are there from an earlier run");
            return;
        }
        for (Sample sample : missing) {
            ingest.submit(sample);
        }
        progress.say("submitted " + missing.size() + " sample articles over HTTP");
        await(missing, deadline);
        progress.say("the store has their quotes");
    }

    private void await(List<Sample> samples, Duration deadline) throws InterruptedException {
        long end = System.nanoTime() + deadline.toNanos();
        List<Sample> missing = unknown(samples);
        while (!missing.isEmpty()) {
            if (System.nanoTime() >= end) {
                throw new QuickstartException(
                        "After " + deadline.toSeconds() + " seconds the store still lacks "
                                + missing.stream().map(Sample::id).toList(),
                        null);
            }
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            missing = unknown(missing);
        }
    }

    private List<Sample> unknown(List<Sample> samples) throws InterruptedException {
        List<Sample> unknown = new ArrayList<>();
        for (Sample sample : samples) {
            if (store.stateOf(sample.id()) == StoreClient.ArticleState.UNKNOWN) {
                unknown.add(sample);
            }
        }
        return unknown;
    }
}
