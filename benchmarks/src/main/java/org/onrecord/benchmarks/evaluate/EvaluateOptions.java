package org.onrecord.benchmarks.evaluate;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param gold the folder of annotated articles
 * @param predictions the folder of predictions; absent: the engine or a store predicts
 * @param store a running store-service whose quotes are the predictions
 * @param article the id under which the store knows the one annotated article
 * @param selection which annotated quotes count
 * @param speakers a file of speakers read by people, overriding the annotated ones
 * @param bootstrap how many resamples for the intervals, 0 for none
 * @param errors where to list the errors
 * @param floors figures that must be reached
 * @param reliability whether to show how often quotes are right at each confidence
 * @param errorsPage where to write the page on the engine's errors
 * @param json whether to print JSON with all digits instead of a table
 */
record EvaluateOptions(
        Path gold,
        @Nullable Path predictions,
        @Nullable URI store,
        @Nullable String article,
        Selection selection,
        @Nullable Path speakers,
        int bootstrap,
        @Nullable Path errors,
        @Nullable Path floors,
        boolean reliability,
        @Nullable Path errorsPage,
        boolean json) {

    static final String HELP = """
            evaluate --gold DIR [--pred DIR] [OPTIONS]     measure predicted quotes against annotated ones

              --gold DIR            annotated articles, one JSON file each (offsets in Unicode code points)
              --pred DIR            predictions in the same format and under the same names; without it the engine
                                    reads the annotated articles' texts
              --store URL --article ID
                                    predictions are the quotes that a running store has of the one annotated article
              --kind K              only direct, indirect or mixed quotes
              --speech-only         only attributions of saying and writing
              --where FIELD=VALUE   only annotated quotes with this value (negated, content_verb, source_type,
                                    cue_class, cue_head, kind, speaker_conf); may be repeated
              --speakers FILE       speakers read by people: {article: {quote: name}}
              --speaker-conf C      least certainty of an annotated speaker: low, mid (the default), high, checked
              --bootstrap N         95 % intervals of F1 from N resamples of the articles
              --errors FILE         list what was missed, spurious or given the wrong source, as lines of JSON
              --errors-page FILE    write a page that counts the errors by type and shows invented examples
              --reliability         a table of ten bins: how often quotes of each confidence are right
              --json                print the figures as JSON with all their digits
              --floors FILE         end with status 1 if a figure is below its floor (name=percent lines)
            """;

    /** @throws IllegalArgumentException with a message for people if an option is unknown or its value unusable */
    static EvaluateOptions parse(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        Map<String, String> given = new LinkedHashMap<>();
        Map<String, String> where = new LinkedHashMap<>();
        while (!left.isEmpty()) {
            String option = left.pop();
            switch (option) {
                case "--speech-only", "--json", "--reliability" -> given.put(option, "");
                case "--where" -> {
                    String[] pair = value(option, left).split("=", 2);
                    if (pair.length < 2) {
                        throw new IllegalArgumentException("--where wants FIELD=VALUE");
                    }
                    where.put(pair[0], pair[1]);
                }
                case "--gold",
                        "--pred",
                        "--store",
                        "--article",
                        "--kind",
                        "--speakers",
                        "--speaker-conf",
                        "--bootstrap",
                        "--errors",
                        "--errors-page",
                        "--floors" -> given.put(option, value(option, left));
                default -> throw new IllegalArgumentException("there is no option " + option);
            }
        }
        if (!given.containsKey("--gold")) {
            throw new IllegalArgumentException("--gold DIR is needed");
        }
        if (given.containsKey("--store") != given.containsKey("--article")) {
            throw new IllegalArgumentException("--store and --article go together");
        }
        return new EvaluateOptions(
                Path.of(Objects.requireNonNull(given.get("--gold"))),
                path(given.get("--pred")),
                given.containsKey("--store") ? URI.create(given.get("--store")) : null,
                given.get("--article"),
                new Selection(kind(given.get("--kind")), given.containsKey("--speech-only"), where, confidence(given)),
                path(given.get("--speakers")),
                Integer.parseInt(given.getOrDefault("--bootstrap", "0")),
                path(given.get("--errors")),
                path(given.get("--floors")),
                given.containsKey("--reliability"),
                path(given.get("--errors-page")),
                given.containsKey("--json"));
    }

    private static @Nullable String kind(@Nullable String kind) {
        if (kind == null || kind.equals("all")) {
            return null;
        }
        if (!List.of("direct", "indirect", "mixed").contains(kind)) {
            throw new IllegalArgumentException("--kind wants direct, indirect, mixed or all");
        }
        return kind;
    }

    private static Selection.SpeakerConfidence confidence(Map<String, String> given) {
        return Selection.SpeakerConfidence.valueOf(
                given.getOrDefault("--speaker-conf", "mid").toUpperCase(Locale.ROOT));
    }

    private static @Nullable Path path(@Nullable String value) {
        return value == null ? null : Path.of(value);
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + " wants a value");
        }
        return left.pop();
    }
}
