package org.onrecord.benchmarks.evaluate;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.corpus.AnnotatedQuote;

/**
 * Which annotated quotes count. The others are neither required nor punished.
 *
 * @param kind direct, indirect or mixed; null for all
 * @param speechOnly whether only attributions of saying and writing count
 * @param where further fields of an annotation and the values they must have
 * @param speakerConfidence how sure an annotated speaker must be to count
 */
record Selection(
        @Nullable String kind, boolean speechOnly, Map<String, String> where, SpeakerConfidence speakerConfidence) {

    Selection {
        where = Map.copyOf(where);
    }

    /** How sure the annotation of a speaker is, least sure first. */
    enum SpeakerConfidence {
        LOW,
        MID,
        HIGH,
        /** Read by a person. */
        CHECKED;

        static SpeakerConfidence of(AnnotatedQuote quote) {
            String given = quote.speakerConfidence();
            return given == null ? HIGH : valueOf(given.toUpperCase(Locale.ROOT));
        }
    }

    boolean counts(AnnotatedQuote quote) {
        if (speechOnly && Boolean.FALSE.equals(quote.speech())) {
            return false;
        }
        return where.entrySet().stream()
                .allMatch(
                        wanted -> String.valueOf(field(quote, wanted.getKey())).equalsIgnoreCase(wanted.getValue()));
    }

    boolean ofKind(String given) {
        return kind == null || kind.equals(given);
    }

    private static @Nullable Object field(AnnotatedQuote quote, String name) {
        return switch (name) {
            case "content_verb" -> quote.contentVerb();
            case "negated" -> quote.negated();
            case "speech" -> quote.speech();
            case "source_type" -> quote.sourceType();
            case "cue_class" -> quote.cueClass();
            case "cue_head" -> quote.cueHead();
            case "kind" -> quote.kind();
            case "speaker_conf" -> quote.speakerConfidence();
            default -> throw new IllegalArgumentException("--where: no field " + name);
        };
    }
}
