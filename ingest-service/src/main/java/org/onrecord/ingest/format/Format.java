package org.onrecord.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.ingest.document.Document;
import org.springframework.http.MediaType;

/** The formats of single documents. */
enum Format {
    JSON,
    TEXT,
    HTML,
    XML;

    private static final int LOOKED_AT = 1_024;

    /** @return what the document is by its declared type, else by how it begins; absent where the type is another */
    static Optional<Format> of(Document document) {
        MediaType type = document.type();
        if (type == null || type.equalsTypeAndSubtype(MediaType.APPLICATION_OCTET_STREAM)) {
            return Optional.of(byItsStart(document.content()));
        }
        String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        if (subtype.equals("html") || subtype.equals("xhtml+xml")) {
            return Optional.of(HTML);
        }
        if (subtype.equals("json") || subtype.endsWith("+json")) {
            return Optional.of(JSON);
        }
        if (subtype.equals("xml") || subtype.endsWith("+xml")) {
            return Optional.of(XML);
        }
        return type.getType().equals("text") && subtype.equals("plain") ? Optional.of(TEXT) : Optional.empty();
    }

    private static Format byItsStart(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replaceFirst("^(\u00EF\u00BB\u00BF)?\\s+", "")
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("{")) {
            return JSON;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<body")) {
            return HTML;
        }
        return start.startsWith("<?xml") || start.startsWith("<news") || start.startsWith("<nitf") ? XML : TEXT;
    }
}
