package org.onrecord.store.identity.match;

import java.util.Locale;

/** Why an entity belongs to its identity. */
public enum Rule {
    /** Both have one Wikidata id. */
    WIKIDATA,
    /** Both have one full name, and nothing said of them contradicts. */
    FULL_NAME,
    /** The surname fits, and the article gives evidence for this one and for no other. */
    SURNAME,
    /** The acronym fits one known organisation and nothing contradicts, or there is evidence for this one. */
    ACRONYM,
    /** Several have this full name; the article gives evidence for this one and for no other. */
    NAMESAKE,
    /** Nobody known has this name: it is its own. */
    UNKNOWN,
    /** Somebody known has this name, but the article gives no evidence that it is the same: it is its own. */
    NO_EVIDENCE,
    /** There is as much evidence for one as for another: it is its own. */
    AMBIGUOUS,
    /** An editor decided it. */
    EDITOR;

    /** The name in the database and over HTTP. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
