package org.onrecord.ingest.bulk;

import java.io.IOException;

/** Takes what became of each line, in the order of the lines. */
interface OutcomeSink {

    /** @throws IOException if it cannot be kept */
    void add(LineOutcome outcome) throws IOException;
}
