package org.onrecord.benchmarks.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of pages, each {@code NAME.EXT} beside a {@code NAME.expected.txt}. */
final class PageFolder {

    private static final String EXPECTED = ".expected.txt";

    private PageFolder() {}

    /** @throws IOException if it cannot be read, or a page has no expectation */
    static List<AnnotatedPage> read(Path folder) throws IOException {
        List<AnnotatedPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(EXPECTED)) {
                    pages.add(read(file, name));
                }
            }
        }
        return pages;
    }

    private static AnnotatedPage read(Path file, String name) throws IOException {
        String written = Files.readString(file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + EXPECTED));
        String[] parts = written.split("(?m)^---\n", 2);
        Map<String, String> said = new LinkedHashMap<>();
        parts[0].lines().map(line -> line.split(": ", 2)).forEach(field -> said.put(field[0], field[1]));
        return AnnotatedPage.of(name, Files.readAllBytes(file), said, parts[1].strip());
    }
}
