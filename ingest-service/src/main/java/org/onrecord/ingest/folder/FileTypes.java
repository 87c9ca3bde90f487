package org.onrecord.ingest.folder;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** What a file is, by the end of its name. */
final class FileTypes {

    private static final Map<String, MediaType> TYPES = Map.of(
            "txt", MediaType.TEXT_PLAIN,
            "json", MediaType.APPLICATION_JSON,
            "html", MediaType.TEXT_HTML,
            "htm", MediaType.TEXT_HTML,
            "xhtml", MediaType.APPLICATION_XHTML_XML,
            "xml", MediaType.APPLICATION_XML);

    private FileTypes() {}

    /** @return null where the name does not say */
    static @Nullable MediaType of(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether the file holds an article on each line, packed with gzip or not. */
    static boolean isBulk(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(ndjson|jsonl)(\\.gz)?");
    }

    /** Whether the file is one of those that programs write to before they rename them, or is hidden. */
    static boolean isUnfinished(String name) {
        return name.startsWith(".")
                || name.endsWith("~")
                || name.toLowerCase(Locale.ROOT).matches(".*\\.(tmp|part|partial|filepart|crdownload|swp|writing)");
    }
}
