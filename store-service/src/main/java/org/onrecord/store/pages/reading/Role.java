package org.onrecord.store.pages.reading;

import java.util.Locale;

/** What words of an article are to the quote that is looked at, or to the article. */
public enum Role {
    /** Words of the quote that is looked at. */
    CONTENT("content of the quote"),
    /** The words that say that it was said. */
    CUE("cue"),
    /** The words that stand for its speaker. */
    SPEAKER("speaker"),
    /** An earlier mention that says who the speaker is. */
    EARLIER("named here before"),
    ADDRESSEE("addressee"),
    PLACE("place"),
    DATE("date"),
    /** Words of another quote. */
    OTHER("another quote");

    private final String meaning;

    Role(String meaning) {
        this.meaning = meaning;
    }

    /** For people. */
    public String meaning() {
        return meaning;
    }

    /** The class in the style sheet. */
    public String style() {
        return "is-" + name().toLowerCase(Locale.ROOT);
    }
}
