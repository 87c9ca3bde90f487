package org.onrecord.ingest.document;

import java.util.Locale;

/** Which languages the engine reads. */
public final class English {

    private English() {}

    /** @param tag a BCP 47 tag */
    public static boolean is(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage().equals("en");
    }
}
