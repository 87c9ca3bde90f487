package org.onrecord.ingest.body;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;
import org.springframework.http.MediaType;

/** Bytes as text, refused rather than repaired: a replacement character in a quote would put words into a mouth. */
public final class PlainText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final String NOT_IN_WINDOWS_1252 = "\u0081\u008D\u008F\u0090\u009D";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PlainText() {}

    /**
     * Decodes a body.
     *
     * @param type the body's content type; where it names no charset, that is UTF-8, UTF-16, or what could be
     *     windows-1252 and not UTF-8
     * @return the text, without a byte order mark
     * @throws ProblemException if {@code body} is not text in that charset
     */
    public static String decode(byte[] body, @Nullable MediaType type) {
        Charset charset = type == null || type.getCharset() == null ? likely(body) : type.getCharset();
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(body);
        CharBuffer text = CharBuffer.allocate((int) Math.ceil(body.length * (double) decoder.maxCharsPerByte()));
        CoderResult end = decoder.decode(bytes, text, true);
        if (end.isUnderflow()) {
            end = decoder.flush(text);
        }
        if (end.isError()) {
            throw new ProblemException(
                    ProblemType.NOT_TEXT,
                    "Byte %d cannot be read as %s. Send text; if it is in another charset, name it: Content-Type: text/plain; charset=windows-1252"
                            .formatted(bytes.position() + 1, charset.name()));
        }
        String decoded = text.flip().toString();
        return decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
    }

    private static Charset likely(byte[] body) {
        return Mark.of(body)
                .map(Mark::charset)
                .or(() -> Wide.of(body))
                .orElseGet(() -> isWindows1252(body) ? WINDOWS_1252 : StandardCharsets.UTF_8);
    }

    /** Not UTF-8, no control characters as of a binary file, and as few characters beyond ASCII as English has. */
    private static boolean isWindows1252(byte[] body) {
        int beyondAscii = 0;
        for (byte one : body) {
            int code = one & 0xFF;
            boolean control = code < 0x20 && code != '\n' && code != '\r' && code != '\t' && code != '\f';
            if (control || NOT_IN_WINDOWS_1252.indexOf(code) >= 0) {
                return false;
            }
            beyondAscii += code > 0x7F ? 1 : 0;
        }
        return beyondAscii < 0.1 * body.length && !Utf8.of(body).valid();
    }
}
