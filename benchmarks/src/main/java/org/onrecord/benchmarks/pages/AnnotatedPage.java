package org.onrecord.benchmarks.pages;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.document.Document;
import org.springframework.http.MediaType;

/**
 * A page or file, and what is to be read in it.
 *
 * @param name its file's name
 * @param document what is read
 * @param expected the article's fields that its file gives, by their names in the contract
 * @param text the article's text, without its headline
 */
record AnnotatedPage(String name, Document document, Map<String, String> expected, String text) {

    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "json", "application/json", "xml", "application/xml", "txt", "text/plain");

    static AnnotatedPage of(String name, byte[] content, Map<String, String> said, String text) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        String type = said.getOrDefault("contentType", TYPES.getOrDefault(extension, "text/html"));
        Document document = Document.of(content, MediaType.parseMediaType(type));
        @Nullable String source = said.get("source");
        Map<String, String> expected = new java.util.TreeMap<>(said);
        expected.keySet().removeAll(java.util.Set.of("contentType", "source"));
        return new AnnotatedPage(
                name, source == null ? document : document.from(URI.create(source)), Map.copyOf(expected), text);
    }

    boolean isHtml() {
        return Optional.ofNullable(document.type())
                .map(type -> type.getSubtype().equals("html"))
                .orElse(false);
    }
}
