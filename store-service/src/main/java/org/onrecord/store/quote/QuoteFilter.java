package org.onrecord.store.quote;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.QuoteKind;
import org.onrecord.store.identity.IdentityParameter;
import org.onrecord.store.name.NameKeys;
import org.onrecord.store.page.Parameter;
import org.onrecord.store.page.Period;
import org.onrecord.store.problem.ProblemException;

/**
 * Which quotes are asked for: those for which all of it holds; null stands for any.
 *
 * @param words what the quote says, in the syntax of web searches
 * @param speaker some whole words of the speaker's name, folded
 * @param identity who said it, whatever the article calls them
 * @param addressee some whole words of whom it was said to, folded
 * @param about some whole words of a name of what is mentioned in it, folded
 * @param aboutIdentity who is mentioned in it
 * @param kind direct, indirect or mixed
 * @param stance what kind of saying it was, in lower case
 * @param publisher who published the article, in lower case
 * @param place some whole words of where it was said, folded
 * @param language the article's language in lower case; finer tags are meant as well
 * @param said days on which it was said; it is enough that it may have been
 * @param published dates of the article
 * @param received when the article came
 * @param minConfidence the least confidence, from 0 to 1
 * @param article the article's id
 */
public record QuoteFilter(
        @Nullable String words,
        @Nullable String speaker,
        @Nullable UUID identity,
        @Nullable String addressee,
        @Nullable String about,
        @Nullable UUID aboutIdentity,
        @Nullable QuoteKind kind,
        @Nullable String stance,
        @Nullable String publisher,
        @Nullable String place,
        @Nullable String language,
        Period said,
        Period published,
        Period received,
        @Nullable Double minConfidence,
        @Nullable String article) {

    /** Quotes in which something of this name is mentioned. */
    public static QuoteFilter about(String folded) {
        return new QuoteFilter(
                null,
                null,
                null,
                null,
                folded,
                null,
                null,
                null,
                null,
                null,
                null,
                Period.ALWAYS,
                Period.ALWAYS,
                Period.ALWAYS,
                null,
                null);
    }

    static QuoteFilter of(QuoteParameters given) {
        return new QuoteFilter(
                Parameter.given("q", given.q()),
                NameKeys.foldParameter("speaker", given.speaker()),
                IdentityParameter.inQuery("identity", given.identity()),
                NameKeys.foldParameter("addressee", given.addressee()),
                NameKeys.foldParameter("about", given.about()),
                IdentityParameter.inQuery("aboutIdentity", given.aboutIdentity()),
                kind(given.kind()),
                lower("stance", given.stance()),
                lower("publisher", given.publisher()),
                NameKeys.foldParameter("place", given.place()),
                language(given.language()),
                Period.of("said", given.saidFrom(), given.saidTo()),
                Period.of("published", given.publishedFrom(), given.publishedTo()),
                Period.of("received", given.receivedFrom(), given.receivedTo()),
                confidence(given.minConfidence()),
                Parameter.given("article", given.article()));
    }

    /** The same but for who said it and who is mentioned in it. */
    QuoteFilter ofAnybody() {
        return new QuoteFilter(
                words,
                speaker,
                null,
                addressee,
                about,
                null,
                kind,
                stance,
                publisher,
                place,
                language,
                said,
                published,
                received,
                minConfidence,
                article);
    }

    /** Whether the filter may match few quotes among many. */
    boolean isSelective() {
        return identity != null || asksForMoreThanWhoAndWhen();
    }

    /** Whether it asks for what somebody said, of all or of a time, and for nothing that few of it may match. */
    boolean isWhoAndWhen() {
        return identity != null && !asksForMoreThanWhoAndWhen();
    }

    private boolean asksForMoreThanWhoAndWhen() {
        return words != null
                || speaker != null
                || addressee != null
                || about != null
                || aboutIdentity != null
                || stance != null
                || publisher != null
                || place != null
                || article != null
                || !said.isAlways()
                || !received.isAlways();
    }

    /** Whether one person's quotes, or one article's, are all that it can find. */
    boolean isBounded() {
        return identity != null || article != null;
    }

    private static @Nullable String lower(String name, @Nullable String value) {
        String given = Parameter.given(name, value);
        return given == null ? null : given.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String language(@Nullable String language) {
        String tag = lower("language", language);
        if (tag != null && !tag.matches("[a-z]{2,8}(-[a-z0-9]{1,8})*")) {
            throw ProblemException.badParameter("language", "Give a BCP 47 tag like en or en-GB.");
        }
        return tag;
    }

    private static @Nullable Double confidence(@Nullable String confidence) {
        String given = Parameter.given("minConfidence", confidence);
        if (given == null) {
            return null;
        }
        try {
            double least = Double.parseDouble(given);
            if (least >= 0 && least <= 1) {
                return least;
            }
        } catch (NumberFormatException noNumber) {
            throw refusedConfidence();
        }
        throw refusedConfidence();
    }

    private static ProblemException refusedConfidence() {
        return ProblemException.badParameter("minConfidence", "Give a number from 0 to 1, like 0.8.");
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
