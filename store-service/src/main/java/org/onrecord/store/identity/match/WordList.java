package org.onrecord.store.identity.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Word lists from the class path: one entry a line, the first line says what it is and where it comes from. */
final class WordList {

    private WordList() {}

    static Set<String> words(String file) {
        return lines(file, lines -> lines.collect(Collectors.toUnmodifiableSet()));
    }

    /** Two columns, the first of them unique. */
    static Map<String, String> pairs(String file) {
        return lines(
                file,
                lines -> lines.map(line -> line.split("\t", -1))
                        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1])));
    }

    private static <T> T lines(String file, Function<Stream<String>, T> read) {
        String path = "/org/onrecord/store/identity/" + file;
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(path), path)) {
            return read.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
