package org.onrecord.store.version;

/** What PostgreSQL can hold of what Java can. */
final class Storable {

    private Storable() {}

    /**
     * The driver would replace half a surrogate pair by a question mark without a word, and the offsets would still
     * seem right; a null character no text of PostgreSQL's can hold.
     *
     * @return {@code text} itself
     * @throws UnstorableException if it holds either
     */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new UnstorableException("a field holds a null character; send text without it");
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new UnstorableException("a field holds half a surrogate pair; check how it was cut");
            }
        }
        return text;
    }
}
