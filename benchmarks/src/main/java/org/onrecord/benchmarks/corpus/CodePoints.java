package org.onrecord.benchmarks.corpus;

import org.jspecify.annotations.Nullable;

/** Turns offsets that count Unicode code points, as annotations on disk do, into UTF-16 code units and back. */
public final class CodePoints {

    /** UTF-16 offset of each code point, and of the end; null where the two counts are the same. */
    private final int @Nullable [] utf16;

    private final String text;

    public CodePoints(String text) {
        this.text = text;
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            utf16 = null;
            return;
        }
        utf16 = new int[count + 1];
        for (int i = 0, offset = 0; i < count; i++) {
            utf16[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        utf16[count] = text.length();
    }

    /** How many code points the text has. */
    public int count() {
        return utf16 == null ? text.length() : utf16.length - 1;
    }

    /** The UTF-16 offset of a code point; offsets outside the text become its nearest end. */
    public int toUtf16(int codePoint) {
        int inside = Math.max(0, Math.min(codePoint, count()));
        return utf16 == null ? inside : utf16[inside];
    }

    /** The number of code points before a UTF-16 offset. */
    public int fromUtf16(int offset) {
        return utf16 == null ? offset : text.codePointCount(0, offset);
    }
}
