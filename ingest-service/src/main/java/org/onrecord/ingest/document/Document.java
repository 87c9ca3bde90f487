package org.onrecord.ingest.document;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** A document as it was handed in or fetched, not yet read. */
public final class Document {

    private final byte[] content;
    private final @Nullable MediaType type;
    private final @Nullable URI source;
    private final Map<String, String> known;

    private Document(byte[] content, @Nullable MediaType type, @Nullable URI source, Map<String, String> known) {
        this.content = content;
        this.type = type;
        this.source = source;
        this.known = Map.copyOf(known);
    }

    /**
     * @param content not written to by anybody from here on
     * @param type what it is said to be, with its charset if that is said; null where nothing is
     */
    public static Document of(byte[] content, @Nullable MediaType type) {
        return new Document(content, type, null, Map.of());
    }

    /** @param address where it was fetched: the article's address, unless the document names another as canonical */
    public Document from(URI address) {
        return new Document(content, type, address, known);
    }

    /**
     * @param fields fields of the contract that are known from elsewhere, by their JSON names and as JSON writes them;
     *     they count for more than what the document says
     */
    public Document knowing(Map<String, String> fields) {
        return new Document(content, type, source, fields);
    }

    /** @return the document itself, not a copy; do not write to it */
    public byte[] content() {
        return content;
    }

    public @Nullable MediaType type() {
        return type;
    }

    public @Nullable URI source() {
        return source;
    }

    public Map<String, String> known() {
        return known;
    }
}
