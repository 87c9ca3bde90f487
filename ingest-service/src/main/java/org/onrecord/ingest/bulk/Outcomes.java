package org.onrecord.ingest.bulk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.events.wire.EventJson;

/**
 * The outcomes of a request, kept in a file until all of it has been read: many clients read nothing before they have
 * sent everything, and would wait for us while we wait for them.
 */
final class Outcomes implements OutcomeSink, AutoCloseable {

    private final Path file;
    private final OutputStream written;
    private long accepted;
    private long takedowns;
    private long rejected;
    private boolean complete = true;

    private Outcomes(Path file) throws IOException {
        this.file = file;
        this.written = new BufferedOutputStream(Files.newOutputStream(file));
    }

    static Outcomes create() throws IOException {
        return new Outcomes(Files.createTempFile("onrecord-bulk-", ".ndjson"));
    }

    @Override
    public void add(LineOutcome outcome) throws IOException {
        switch (outcome.outcome()) {
            case LineOutcome.ACCEPTED -> accepted++;
            case LineOutcome.TAKEDOWN -> takedowns++;
            case LineOutcome.REJECTED -> rejected++;
            default -> complete = false;
        }
        write(outcome);
    }

    /**
     * The last line of the answer.
     *
     * @param complete whether all lines were looked at
     */
    record Summary(long accepted, long takedowns, long rejected, boolean complete) {}

    /** Writes all outcomes, in the order of their lines, and their sum. */
    void copyTo(OutputStream answer) throws IOException {
        write(new Summary(accepted, takedowns, rejected, complete));
        written.flush();
        Files.copy(file, answer);
    }

    private void write(Object line) throws IOException {
        written.write(EventJson.write(line));
        written.write('\n');
    }

    @Override
    public void close() throws IOException {
        written.close();
        Files.delete(file);
    }
}
