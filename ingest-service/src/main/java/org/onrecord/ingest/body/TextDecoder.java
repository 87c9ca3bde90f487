package org.onrecord.ingest.body;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of pages and XML, whose declarations are often wrong. What counts: a byte order mark, then whether
 * the bytes can be UTF-8 (other text hardly ever is by chance), then what HTTP said, then what the document says, and
 * without all these windows-1252, as the <a href="https://encoding.spec.whatwg.org/">Encoding standard</a> has it.
 */
public final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextDecoder() {}

    /**
     * @param declared what came with the bytes, null where nothing did
     * @param inside reads what the document says of itself, from its start as ASCII
     */
    public static String decode(byte[] bytes, @Nullable Charset declared, Declaration inside) {
        Optional<Mark> mark = Mark.of(bytes);
        if (mark.isPresent()) {
            return new String(
                    bytes,
                    mark.get().length(),
                    bytes.length - mark.get().length(),
                    mark.get().charset());
        }
        Optional<Charset> wide = Wide.of(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8.valid() && (utf8.beyondAscii() || declared == null || isLatin(declared))) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        Charset charset = declared != null
                ? declared
                : named(inside.charsetIn(start(bytes))).orElse(WINDOWS_1252);
        if (charset.equals(StandardCharsets.UTF_8)) {
            return utf8.mended(bytes, WINDOWS_1252);
        }
        return new String(bytes, isLatin(charset) ? WINDOWS_1252 : charset);
    }

    /** What a document says of its own charset. */
    @FunctionalInterface
    public interface Declaration {

        /** @return the charset's name, null where the document does not say it */
        @Nullable
        String charsetIn(String start);
    }

    /** What is declared as ISO 8859-1 or ASCII is windows-1252 in practice, with its curly quotation marks. */
    private static boolean isLatin(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(WINDOWS_1252);
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 2_048), StandardCharsets.ISO_8859_1);
    }

    private static Optional<Charset> named(@Nullable String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
