package org.onrecord.benchmarks.corpus;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotated attribution, or a predicted one.
 *
 * @param id its name within the article
 * @param cue the cue, absent where there is none
 * @param sources the source mention's spans
 * @param contents the content's spans
 * @param coreferences other mentions of the same source
 * @param kind direct, indirect or mixed
 * @param speech whether the cue is one of saying or writing; absent counts as yes
 * @param speaker the speaker's full name
 * @param speakers the speakers' full names, where there are several
 * @param speakerConfidence how sure the annotation of the speaker is: low, mid, high or checked; absent counts as high
 * @param sourceType how the source is mentioned: named, nominal, pronoun-…
 * @param cueHead the cue's head
 * @param cueClass what kind of cue it is: speech, mental, act, other
 * @param contentVerb whether the content holds a verb
 * @param negated whether the cue is negated
 * @param confidence how sure a prediction is, from 0 to 1; absent in annotations
 */
public record AnnotatedQuote(
        @Nullable String id,
        @Nullable AnnotatedSpan cue,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<AnnotatedSpan> sources,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<AnnotatedSpan> contents,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<AnnotatedSpan> coreferences,

        @Nullable String kind,
        @Nullable Boolean speech,
        @Nullable String speaker,
        List<String> speakers,
        @JsonProperty("speaker_conf") @Nullable String speakerConfidence,
        @JsonProperty("source_type") @Nullable String sourceType,
        @JsonProperty("cue_head") @Nullable String cueHead,
        @JsonProperty("cue_class") @Nullable String cueClass,
        @JsonProperty("content_verb") @Nullable Boolean contentVerb,
        @Nullable Boolean negated,
        @Nullable Double confidence) {

    public AnnotatedQuote {
        sources = sources == null ? List.of() : List.copyOf(sources);
        contents = contents == null ? List.of() : List.copyOf(contents);
        coreferences = coreferences == null ? List.of() : List.copyOf(coreferences);
        speakers = speakers == null ? List.of() : List.copyOf(speakers);
    }

    /** All names given for the speaker, possibly none. */
    public List<String> names() {
        if (!speakers.isEmpty()) {
            return speakers;
        }
        return speaker == null || speaker.isEmpty() ? List.of() : List.of(speaker);
    }

    /** The same quote with its speaker read by a person. */
    public AnnotatedQuote withCheckedSpeaker(@Nullable String name) {
        return new AnnotatedQuote(
                id,
                cue,
                sources,
                contents,
                coreferences,
                kind,
                speech,
                name,
                List.of(),
                "checked",
                sourceType,
                cueHead,
                cueClass,
                contentVerb,
                negated,
                confidence);
    }
}
