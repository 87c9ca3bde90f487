package org.onrecord.ingest.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.wire.TraceContext;
import org.onrecord.events.wire.UnreadableException;
import org.onrecord.ingest.document.Item;
import org.onrecord.ingest.format.json.JsonReader;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;
import org.onrecord.ingest.problem.Refusal;
import org.onrecord.ingest.problem.RefusalCounters;
import org.onrecord.ingest.topic.NotAcknowledgedException;
import org.onrecord.ingest.topic.SubmittedArticles;

/**
 * Takes NDJSON: an article, ours or ninjs, on each line. One at fault is told and passed over. Memory does not depend
 * on how many there are.
 */
public final class BulkIntake {

    private final SubmittedArticles topics;
    private final RefusalCounters refusals;
    private final BulkProperties properties;
    private final int longestLine;

    /** @param longestLine in bytes */
    BulkIntake(SubmittedArticles topics, RefusalCounters refusals, BulkProperties properties, int longestLine) {
        this.topics = topics;
        this.refusals = refusals;
        this.properties = properties;
        this.longestLine = longestLine;
    }

    /**
     * Reads a file to its end.
     *
     * @param known what is known of each article besides, by the name of the field
     * @return what of it was not taken
     * @throws NotAcknowledgedException if Kafka does not answer; to read all of it again does no harm
     * @throws IOException if the file cannot be read
     */
    public Faults take(InputStream file, Lane lane, Map<String, String> known) throws IOException {
        Faults faults = new Faults();
        OutcomeSink counted = counted(faults);
        try {
            read(file, false, new Submitter(lane, Optional.empty(), known), counted);
        } catch (ProblemException unreadable) {
            counted.add(LineOutcome.notRead(1, unreadable.refusal()));
        } catch (Window.BrokenOffException brokenOff) {
            throw brokenOff.away();
        }
        return faults;
    }

    /**
     * Reads a stream to its end, or until it cannot be read further or Kafka does not answer.
     *
     * @param declaredGzip whether it is said to be gzip; it is unpacked as well if it only looks so
     * @throws IOException if the client is gone, or the outcomes cannot be kept
     * @throws ProblemException if nothing of it can be read
     */
    void take(InputStream body, boolean declaredGzip, Lane lane, Optional<TraceContext> trace, OutcomeSink outcomes)
            throws IOException {
        OutcomeSink counted = counted(outcomes);
        try {
            read(body, declaredGzip, new Submitter(lane, trace, Map.of()), counted);
        } catch (Window.BrokenOffException away) {
            counted.add(LineOutcome.notRead(away.line(), Refusal.of(ProblemType.NOT_ACKNOWLEDGED)));
        }
    }

    private OutcomeSink counted(OutcomeSink outcomes) {
        return outcome -> {
            if (outcome.type() != null) {
                refusals.count(outcome.type());
            }
            outcomes.add(outcome);
        };
    }

    /** How lines are submitted, and what is known of each. */
    private record Submitter(Lane lane, Optional<TraceContext> trace, Map<String, String> known) {}

    private void read(InputStream body, boolean declaredGzip, Submitter submitter, OutcomeSink outcomes)
            throws IOException {
        var lines =
                new Lines(Unpacked.of(body, declaredGzip, properties.maxSize().toBytes()), longestLine);
        var window = new Window(properties.inFlight(), outcomes);
        Pace pace = Pace.of(submitter.lane());
        long number = 0;
        try {
            for (Optional<Lines.Line> line = lines.read(); line.isPresent(); line = lines.read()) {
                number++;
                if (!line.get().isBlank()) {
                    window.add(begin(number, line.get(), submitter));
                }
                pace.line();
            }
            window.drain();
        } catch (ProblemException stopped) {
            if (number == 0) {
                throw stopped;
            }
            window.drain();
            outcomes.add(LineOutcome.notRead(number + 1, stopped.refusal()));
        }
    }

    private Window.Pending begin(long number, Lines.Line line, Submitter submitter) {
        Item item = item(line, submitter.known());
        try {
            if (item instanceof Item.Article one) {
                var sending = topics.begin(one.article(), submitter.lane(), submitter.trace());
                ArticleId id = one.article().effectiveId();
                ArticleVersion own = one.article().version();
                // The article itself is not kept until Kafka answers.
                return new Window.Pending(number, () -> LineOutcome.accepted(number, id, own, sending.await()));
            }
            if (item instanceof Item.Takedown takedown) {
                var sending = topics.beginTakedown(takedown.id(), submitter.trace());
                return new Window.Pending(number, () -> LineOutcome.takedown(number, takedown.id(), sending.await()));
            }
            LineOutcome rejected = LineOutcome.rejected(number, ((Item.Refused) item).refusal());
            return new Window.Pending(number, () -> rejected);
        } catch (NotAcknowledgedException away) {
            return new Window.Pending(number, () -> {
                throw away;
            });
        }
    }

    private Item item(Lines.Line line, Map<String, String> known) {
        if (line.tooLong()) {
            return new Item.Refused(new Refusal(
                    ProblemType.BODY_TOO_LARGE, "", "The line is longer than %d bytes.".formatted(longestLine)));
        }
        try {
            return JsonReader.read(line.content(), known);
        } catch (UnreadableException unreadable) {
            return new Item.Refused(Refusal.of(unreadable));
        } catch (ProblemException problem) {
            return new Item.Refused(problem.refusal());
        }
    }
}
