package org.onrecord.store.quote;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.QuoteKind;
import org.onrecord.store.identity.IdentityParameter;
import org.onrecord.store.name.NameKeys;
import org.onrecord.store.page.Parameter;
import org.onrecord.store.problem.ProblemException;

/**
 * Which quotes are asked for; null stands for any.
 *
 * @param speaker some whole words of the speaker's name, folded
 * @param words what the quote says, in the syntax of web searches
 * @param kind direct, indirect or mixed
 * @param article the article's id
 * @param identity who said it, whatever the article calls them
 */
record QuoteFilter(
        @Nullable String speaker,
        @Nullable String words,
        @Nullable QuoteKind kind,
        @Nullable String article,
        @Nullable UUID identity) {

    /** @throws ProblemException if a parameter is not what it must be */
    static QuoteFilter of(
            @Nullable String speaker,
            @Nullable String q,
            @Nullable String kind,
            @Nullable String article,
            @Nullable String identity) {
        return new QuoteFilter(
                NameKeys.foldParameter("speaker", speaker),
                Parameter.given("q", q),
                kind(kind),
                Parameter.given("article", article),
                IdentityParameter.inQuery("identity", identity));
    }

    /** Whether the filter may match few quotes among many. */
    boolean isSelective() {
        return speaker != null || words != null || identity != null;
    }

    private static @Nullable QuoteKind kind(@Nullable String kind) {
        String code = Parameter.given("kind", kind);
        if (code == null) {
            return null;
        }
        for (QuoteKind each : QuoteKind.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(code)) {
                return each;
            }
        }
        throw ProblemException.badParameter("kind", "Give direct, indirect or mixed, or leave it out.");
    }
}
