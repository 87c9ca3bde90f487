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

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PlainText() {}

    /**
     * Decodes a body.
     *
     * @param type the body's content type; its charset is UTF-8 where it names none
     * @return the text, without a byte order mark
     * @throws ProblemException if {@code body} is not text in that charset
     */
    public static String decode(byte[] body, @Nullable MediaType type) {
        Charset charset = type == null || type.getCharset() == null ? StandardCharsets.UTF_8 : type.getCharset();
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
}
