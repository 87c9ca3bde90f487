package org.onrecord.extraction.text;

/** Finds links and e-mail addresses, which are one token each. */
final class WebAddress {

    private WebAddress() {}

    /** @return one past the end of the address that starts at {@code start}, or {@code start} if none does */
    static int end(String text, int start, int end) {
        if (isLink(text, start)) {
            return withoutTrailingMarks(text, start, endOfRun(text, start, end));
        }
        return endOfMail(text, start, end);
    }

    private static boolean isLink(String text, int start) {
        char c = text.charAt(start);
        return switch (c) {
            case 'h', 'H' ->
                text.regionMatches(true, start, "http://", 0, 7) || text.regionMatches(true, start, "https://", 0, 8);
            case 'w', 'W' -> text.regionMatches(true, start, "www.", 0, 4);
            default -> false;
        };
    }

    private static int endOfRun(String text, int start, int end) {
        int at = start;
        while (at < end && isAddressPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAddressPart(char c) {
        return !Characters.isBlank(c) && (c == '\'' || !Characters.isQuotationMark(c)) && c != '<' && c != '>';
    }

    private static int withoutTrailingMarks(String text, int start, int end) {
        int at = end;
        while (at > start && ".,;:!?)]}'".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** "desk@example.org": letters, digits and stops, one @, and the same again. */
    private static int endOfMail(String text, int start, int end) {
        int at = start;
        while (at < end && at < start + 64 && isMailPart(text.charAt(at))) {
            at++;
        }
        if (at == start || at + 1 >= end || text.charAt(at) != '@' || !isMailPart(text.charAt(at + 1))) {
            return start;
        }
        at++;
        while (at < end && isMailPart(text.charAt(at))) {
            at++;
        }
        return withoutTrailingMarks(text, start, at);
    }

    private static boolean isMailPart(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+');
    }
}
