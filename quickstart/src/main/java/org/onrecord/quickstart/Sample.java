package org.onrecord.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.wire.EventJson;

/**
 * A sample article, written for this project.
 *
 * @param id what it is called in the store
 * @param json the body of its submission
 */
record Sample(String id, String json) {

    private static final String FOLDER = "/samples/";

    /** All samples, in the order of {@code samples/index.txt}. */
    static List<Sample> all() {
        return text("index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Sample::load)
                .toList();
    }

    private static Sample load(String file) {
        String json = text(file);
        ArticleSubmitted article = EventJson.read(json.getBytes(StandardCharsets.UTF_8), ArticleSubmitted.class);
        return new Sample(article.effectiveId().value(), json);
    }

    private static String text(String file) {
        try (InputStream stream = Sample.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("there is no sample " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
