package org.onrecord.ingest.body;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How much of some bytes is UTF-8.
 *
 * @param valid whether all of it is
 * @param beyondAscii whether a character beyond ASCII is written in UTF-8 somewhere
 */
record Utf8(boolean valid, boolean beyondAscii) {

    static Utf8 of(byte[] bytes) {
        boolean valid = true;
        boolean beyondAscii = false;
        int i = 0;
        while (i < bytes.length) {
            int length = lengthAt(bytes, i);
            valid &= length > 0;
            beyondAscii |= length > 1;
            i += Math.max(length, 1);
        }
        return new Utf8(valid, beyondAscii);
    }

    /** Reads as UTF-8 what is, and every other byte in a charset of single bytes: some pages hold both. */
    String mended(byte[] bytes, Charset single) {
        var text = new StringBuilder(bytes.length);
        int i = 0;
        while (i < bytes.length) {
            int length = lengthAt(bytes, i);
            if (length == 1) {
                text.append((char) bytes[i]);
            } else {
                text.append(new String(bytes, i, Math.max(length, 1), length > 0 ? StandardCharsets.UTF_8 : single));
            }
            i += Math.max(length, 1);
        }
        return text.toString();
    }

    /** @return how many bytes the character that begins here has, 0 if none does */
    private static int lengthAt(byte[] bytes, int start) {
        int first = bytes[start] & 0xFF;
        int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (start + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[start + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        if (length < 3) {
            return length;
        }
        int second = bytes[start + 1] & 0xFF;
        // Overlong forms, surrogates, beyond the last character: table 3-7 of the Unicode standard.
        boolean refused = (first == 0xE0 && second < 0xA0)
                || (first == 0xED && second > 0x9F)
                || (first == 0xF0 && second < 0x90)
                || (first == 0xF4 && second > 0x8F);
        return refused ? 0 : length;
    }
}
