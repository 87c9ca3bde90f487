package org.onrecord.extraction.pos;

/** How a word is written, as a small number: capitals, digits, hyphens, and whether it is the sentence's first. */
final class WordShape {

    private WordShape() {}

    static int of(String form, boolean first) {
        boolean lower = false;
        boolean upper = false;
        boolean digit = false;
        boolean hyphen = false;
        boolean stop = false;
        boolean other = false;
        int length = Math.min(form.length(), 64);
        for (int i = 0; i < length; i++) {
            char c = form.charAt(i);
            if (Character.isLowerCase(c)) {
                lower = true;
            } else if (Character.isUpperCase(c)) {
                upper = true;
            } else if (Character.isDigit(c)) {
                digit = true;
            } else if (c == '-') {
                hyphen = true;
            } else if (c == '.') {
                stop = true;
            } else {
                other = true;
            }
        }
        boolean initial = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
        return 2
                | bit(lower, 2)
                | bit(upper, 3)
                | bit(digit, 4)
                | bit(hyphen, 5)
                | bit(stop, 6)
                | bit(other, 7)
                | bit(initial, 8)
                | bit(first, 9)
                | bit(form.length() == 1, 10);
    }

    private static int bit(boolean set, int place) {
        return set ? 1 << place : 0;
    }
}
