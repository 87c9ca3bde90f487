package org.onrecord.ingest.document;

import java.util.List;

/** Reads the documents of one format. */
@FunctionalInterface
public interface FormatReader {

    /**
     * Reads a document. Time and memory are linear in its length, whatever is in it.
     *
     * @return what it asks for, one at least
     * @throws org.onrecord.ingest.problem.ProblemException if it cannot be read at all
     * @throws org.onrecord.events.wire.UnreadableException if it is JSON and cannot be read at all
     */
    List<Item> read(Document document);
}
