package org.onrecord.extraction.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists beside this class: one entry a line, columns between tabs, the source and licence in lines with #. */
public final class WordLists {

    private WordLists() {}

    /**
     * The rows of a list.
     *
     * @throws IllegalStateException if there is no such list on the class path
     */
    public static List<String[]> rows(Class<?> beside, String file) {
        InputStream stream = beside.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("no list " + file + " beside " + beside.getName());
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
