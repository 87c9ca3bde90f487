package org.onrecord.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A folder with one JSON file an article. */
public final class CorpusFolder {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CorpusFolder() {}

    /**
     * Reads every {@code .json} file below a folder.
     *
     * @return the articles by their path within the folder, in order
     * @throws IOException if a file cannot be read
     * @throws tools.jackson.core.JacksonException if one is not in the format
     */
    public static SortedMap<String, AnnotatedArticle> read(Path folder) throws IOException {
        SortedMap<String, AnnotatedArticle> articles = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(CorpusFolder::isArticle)::iterator) {
                articles.put(folder.relativize(file).toString(), JSON.readValue(file.toFile(), AnnotatedArticle.class));
            }
        }
        return articles;
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.equals("stats.json");
    }
}
