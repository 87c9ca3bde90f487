package org.onrecord.ingest.bulk;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.onrecord.ingest.topic.NotAcknowledgedException;

/** Lines whose articles are on their way to Kafka: so many at once, their outcomes in the order of the lines. */
final class Window {

    private final int size;
    private final OutcomeSink outcomes;
    private final Deque<Pending> open = new ArrayDeque<>();

    Window(int size, OutcomeSink outcomes) {
        this.size = size;
        this.outcomes = outcomes;
    }

    /**
     * @param line its number
     * @param outcome waits for it
     */
    record Pending(long line, Supplier<LineOutcome> outcome) {}

    /** Kafka does not answer: this line and those behind it may or may not be there, and can be sent again. */
    static final class BrokenOffException extends RuntimeException {

        private final long line;
        private final NotAcknowledgedException away;

        private BrokenOffException(long line, NotAcknowledgedException away) {
            super(away);
            this.line = line;
            this.away = away;
        }

        NotAcknowledgedException away() {
            return away;
        }

        long line() {
            return line;
        }
    }

    void add(Pending pending) throws IOException {
        open.addLast(pending);
        if (open.size() >= size) {
            finishOne();
        }
    }

    void drain() throws IOException {
        while (!open.isEmpty()) {
            finishOne();
        }
    }

    private void finishOne() throws IOException {
        Pending first = open.removeFirst();
        try {
            outcomes.add(first.outcome().get());
        } catch (NotAcknowledgedException away) {
            throw new BrokenOffException(first.line(), away);
        }
    }
}
