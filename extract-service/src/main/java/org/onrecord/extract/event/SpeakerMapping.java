package org.onrecord.extract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.Mention;
import org.onrecord.extraction.mention.Entity;
import org.onrecord.extraction.mention.Speaker.Resolved;
import org.onrecord.extraction.mention.Speaker.Unresolved;
import org.onrecord.extraction.mention.UnresolvedReason;
import org.onrecord.extraction.text.Span;

/** The speakers of one article's quotes. */
final class SpeakerMapping {

    private final String text;
    private final EntityIds ids;

    SpeakerMapping(String text, EntityIds ids) {
        this.text = text;
        this.ids = ids;
    }

    Speaker map(org.onrecord.extraction.mention.Speaker speaker) {
        return speaker instanceof Resolved resolved ? resolved(resolved) : unresolved((Unresolved) speaker);
    }

    private Speaker resolved(Resolved speaker) {
        Entity entity = speaker.entity();
        return new Speaker(
                Speaker.Status.RESOLVED,
                null,
                mention(speaker.mention()),
                entity.name(),
                ids.of(entity),
                EntityIds.typeOf(entity),
                entity.role(),
                List.of());
    }

    private Speaker unresolved(Unresolved speaker) {
        return new Speaker(
                Speaker.Status.UNRESOLVED,
                wireName(speaker.reason()),
                mention(speaker.mention()),
                null,
                null,
                null,
                null,
                speaker.candidates().stream()
                        .map(entity -> new Speaker.Candidate(entity.name(), ids.of(entity)))
                        .toList());
    }

    private @Nullable Mention mention(@Nullable Span span) {
        return span == null ? null : Mention.of(text, span.start(), span.end());
    }

    private static String wireName(UnresolvedReason reason) {
        return switch (reason) {
            case NO_CUE -> "no-cue";
            case NO_SOURCE -> "no-source";
            case PRONOUN_WITHOUT_ANTECEDENT -> "pronoun-without-antecedent";
            case AMBIGUOUS_PRONOUN -> "ambiguous-pronoun";
            case AMBIGUOUS_NAME -> "ambiguous-name";
            case ANONYMOUS_SOURCE -> "anonymous-source";
            case DESCRIPTION_WITHOUT_NAME -> "description-without-name";
            case AUTHOR_OR_READER -> "author-or-reader";
        };
    }
}
