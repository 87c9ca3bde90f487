package org.onrecord.store.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.Cue;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.Mention;
import org.onrecord.store.quote.QuoteView;

/**
 * Something that a quote says and that may change. Where its words stand is nothing of the kind: a longer headline moves
 * every quote behind it and changes none.
 *
 * @param field the field's name in the quote's JSON
 * @param value what to compare
 */
record Aspect(String field, Function<QuoteView, @Nullable Object> value) {

    static final Aspect SPEAKERS = new Aspect(
            "speakers",
            quote -> quote.speakers().stream().map(Aspect::withoutPlace).toList());

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private static final List<Aspect> ALL = List.of(
            new Aspect("kind", QuoteView::kind),
            new Aspect("text", quote -> withoutLineBreaks(quote.text())),
            new Aspect("cue", quote -> words(quote.cue())),
            new Aspect("stance", QuoteView::stance),
            SPEAKERS,
            new Aspect("addressee", quote -> words(quote.addressee())),
            new Aspect("medium", QuoteView::medium),
            new Aspect("place", quote -> words(quote.place())),
            new Aspect("date", quote -> words(quote.date())),
            new Aspect("confidence", QuoteView::confidence));

    boolean sameIn(QuoteView one, QuoteView other) {
        return Objects.equals(value.apply(one), value.apply(other));
    }

    /** The names of the fields in which two quotes differ, in the order of the fields. */
    static List<String> differences(QuoteView one, QuoteView other) {
        return ALL.stream()
                .filter(aspect -> !aspect.sameIn(one, other))
                .map(Aspect::field)
                .toList();
    }

    /** As an id sees it: where the lines of a paragraph end is not what it says. */
    private static String withoutLineBreaks(String text) {
        return WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
    }

    private static List<@Nullable Object> withoutPlace(Speaker speaker) {
        return Arrays.asList(
                speaker.status(),
                speaker.reason(),
                words(speaker.mention()),
                speaker.name(),
                speaker.entityId(),
                speaker.type(),
                speaker.role(),
                speaker.candidates());
    }

    private static List<String> words(@Nullable Cue cue) {
        return cue == null ? List.of() : List.of(cue.text(), cue.lemma());
    }

    private static @Nullable String words(@Nullable Mention mention) {
        return mention == null ? null : mention.text();
    }
}
