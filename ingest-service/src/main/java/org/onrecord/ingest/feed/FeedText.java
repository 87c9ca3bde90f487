package org.onrecord.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * XML as text, by the rules of RFC 7303: a byte order mark counts most, then what the server says, then what the XML
 * says, then UTF-8. Where the bytes are no text in the one, the next is tried; they are never repaired.
 */
final class FeedText {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([^;\"'\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARED =
            Pattern.compile("\\A\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:+-]*");
    private static final int PROLOG = 200;

    private FeedText() {}

    /** @throws FeedException if the bytes are text in none of the charsets named */
    static String decode(byte[] bytes, @Nullable String contentType) throws FeedException {
        Set<Charset> named = new LinkedHashSet<>();
        add(named, mark(bytes));
        add(named, name(CHARSET, contentType == null ? "" : contentType));
        add(named, name(DECLARED, new String(bytes, 0, Math.min(PROLOG, bytes.length), StandardCharsets.ISO_8859_1)));
        named.add(StandardCharsets.UTF_8);
        for (Charset charset : named) {
            String text = text(bytes, charset);
            if (text != null) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        }
        throw new FeedException(
                FeedFailure.CHARSET,
                "Its bytes are not text in "
                        + String.join(" or ", named.stream().map(Charset::name).toList())
                        + ", which is what it says it is.");
    }

    private static @Nullable String text(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException another) {
            return null;
        }
    }

    private static @Nullable String mark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return "UTF-8";
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
            return "UTF-16BE";
        }
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0) ? "UTF-16LE" : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String name(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : null;
    }

    /** A charset that nobody knows says nothing. */
    private static void add(Set<Charset> named, @Nullable String name) {
        if (name != null && LEGAL.matcher(name).matches() && Charset.isSupported(name)) {
            named.add(Charset.forName(name));
        }
    }
}
