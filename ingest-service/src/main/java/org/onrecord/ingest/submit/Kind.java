package org.onrecord.ingest.submit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be submitted, as the names of files tell it. */
enum Kind {
    TEXT("text/plain; charset=utf-8", false, "txt"),
    JSON("application/json", false, "json"),
    HTML("text/html", false, "html?"),
    XHTML("application/xhtml+xml", false, "xhtml"),
    XML("application/xml", false, "xml"),
    LINES("application/x-ndjson", true, "(ndjson|jsonl)"),
    PACKED_LINES("application/gzip", true, "(ndjson|jsonl)\\.gz");

    private final String type;
    private final boolean bulk;
    private final String end;

    /** @param end the end of the names, a regular expression */
    Kind(String type, boolean bulk, String end) {
        this.type = type;
        this.bulk = bulk;
        this.end = end;
    }

    /** The content type that it is sent with. */
    String type() {
        return type;
    }

    /** Whether it holds many articles, one a line. */
    boolean isBulk() {
        return bulk;
    }

    /** @return absent where the name does not say */
    static Optional<Kind> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> lower.matches("(?s).*\\." + kind.end))
                .findFirst();
    }

    /** By its first character: an object, a tag, or else text. */
    static Kind ofContent(byte[] content) {
        for (byte one : content) {
            switch (one) {
                case ' ', '\t', '\r', '\n', (byte) 0xEF, (byte) 0xBB, (byte) 0xBF -> {}
                case '{' -> {
                    return JSON;
                }
                case '<' -> {
                    String start = new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1)
                            .toLowerCase(Locale.ROOT);
                    return start.contains("<?xml") && !start.contains("<html") ? XML : HTML;
                }
                default -> {
                    return TEXT;
                }
            }
        }
        return TEXT;
    }
}
