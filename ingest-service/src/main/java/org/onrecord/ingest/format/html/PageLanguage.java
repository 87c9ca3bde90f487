package org.onrecord.ingest.format.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.document.English;
import org.onrecord.ingest.document.Fields;

/**
 * The language a page declares. A site's template often declares another than the article's, so "not English" counts
 * only where the text does not read like English either.
 */
final class PageLanguage {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "and", "to", "that", "is", "was", "for", "with", "he", "she", "it", "his", "her", "they",
            "said");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int LOOKED_AT = 2_000;
    private static final double LOWEST_SHARE = 0.1;

    private PageLanguage() {}

    static Fields put(Fields fields, Document page, JsonLd data, String text) {
        String declared = declared(page, data);
        if (declared == null || !declared.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*")) {
            return fields;
        }
        boolean counts = English.is(declared) || !readsLikeEnglish(text);
        return fields.put("language", counts ? declared.replace('_', '-') : null);
    }

    private static @Nullable String declared(Document page, JsonLd data) {
        Element html = page.selectFirst("html");
        String lang = html == null ? "" : html.attr(html.hasAttr("lang") ? "lang" : "xml:lang");
        return PageFields.first(
                data.text("inLanguage"),
                lang.isBlank() ? null : lang.strip(),
                PageFields.meta(page, "og:locale", "language"));
    }

    private static boolean readsLikeEnglish(String text) {
        int words = 0;
        int hits = 0;
        Matcher word = WORD.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)));
        while (word.find()) {
            words++;
            hits += FUNCTION_WORDS.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return hits >= LOWEST_SHARE * words;
    }
}
