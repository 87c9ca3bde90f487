package org.onrecord.extract.replay;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.onrecord.extract.outcome.Outcome;
import org.onrecord.extract.outcome.RecordOutcomes;

/** Reads every submitted article that is not taken down with this engine, into a file. */
final class ShadowMaker {

    private final RecordOutcomes outcomes;
    private final Predicate<Reading> wanted;

    /**
     * @param outcomes what the extract-service would make of a record
     * @param wanted which readings go into the file
     */
    ShadowMaker(RecordOutcomes outcomes, Predicate<Reading> wanted) {
        this.outcomes = outcomes;
        this.wanted = wanted;
    }

    /**
     * What became of the submitted records.
     *
     * @param readings how many are in the file
     * @param refused how many this engine refuses, by the reason's code
     */
    record Made(long readings, Map<String, Long> refused) {}

    /** @throws IOException if the file cannot be written */
    Made make(WholeTopic submitted, ShadowWriter file) throws IOException {
        Standing standing = Standing.of(submitted);
        Map<String, Long> refused = new TreeMap<>();
        submitted.forEach(record -> {
            if (record.value() == null || standing.isWithdrawn(record)) {
                return;
            }
            Outcome outcome = outcomes.of(record);
            if (outcome instanceof Outcome.Extracted extracted) {
                Reading reading = Reading.of(extracted.records());
                if (wanted.test(reading)) {
                    file.write(reading);
                }
            } else if (outcome instanceof Outcome.Rejected rejected) {
                refused.merge(rejected.reason().code(), 1L, Long::sum);
            }
        });
        return new Made(file.end(), refused);
    }
}
