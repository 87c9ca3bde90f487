package org.onrecord.ingest.body;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A byte order mark.
 *
 * @param charset what it is the mark of
 * @param length how many bytes it has
 */
record Mark(Charset charset, int length) {

    private static final List<Charset> MARKED = List.of(
            Charset.forName("UTF-32BE"),
            Charset.forName("UTF-32LE"),
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE);

    static Optional<Mark> of(byte[] bytes) {
        for (Charset charset : MARKED) {
            byte[] mark = "\uFEFF".getBytes(charset);
            if (bytes.length >= mark.length && java.util.Arrays.equals(mark, 0, mark.length, bytes, 0, mark.length)) {
                return Optional.of(new Mark(charset, mark.length));
            }
        }
        return Optional.empty();
    }
}
