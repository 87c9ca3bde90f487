package org.onrecord.extraction.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Outcome.Found;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.text.Span;

/** Gives a quote in a headline that nobody there says to whoever says the same words in the article. */
final class RepeatedQuotes {

    private static final int FEWEST_WORDS = 3;

    /** Each heading looks through the whole article. */
    private static final int MOST_HEADINGS = 20;

    private static final double REPEATED = 0.8;

    private final Reading reading;
    private final List<Attribution> attributions;

    RepeatedQuotes(Reading reading, List<Attribution> attributions) {
        this.reading = reading;
        this.attributions = attributions;
    }

    /** @param outcomes for each attribution; those of headings without a speaker are filled in */
    void fillHeadings(List<List<Outcome>> outcomes) {
        Map<Integer, String> said = new HashMap<>();
        int headings = 0;
        for (int a = 0; a < attributions.size() && headings < MOST_HEADINGS; a++) {
            if (isOpen(a, outcomes)) {
                headings++;
                String words = quotedWords(attributions.get(a));
                Found speaker = words.split(" ", -1).length < FEWEST_WORDS ? null : speaker(a, words, outcomes, said);
                if (speaker != null) {
                    outcomes.set(a, List.of(new Found(null, speaker.referent(), REPEATED)));
                }
            }
        }
    }

    private boolean isOpen(int attribution, List<List<Outcome>> outcomes) {
        return isHeading(attribution)
                && attributions.get(attribution).sources().isEmpty()
                && outcomes.get(attribution).stream().noneMatch(Found.class::isInstance);
    }

    private boolean isHeading(int attribution) {
        int token =
                reading.tokenAt(attributions.get(attribution).contents().get(0).start());
        return token < reading.size() && reading.isHeading(token);
    }

    private @Nullable Found speaker(
            int heading, String words, List<List<Outcome>> outcomes, Map<Integer, String> said) {
        for (int a = 0; a < attributions.size(); a++) {
            int other = a;
            if (a != heading
                    && !isHeading(a)
                    && outcomes.get(a).size() == 1
                    && outcomes.get(a).get(0) instanceof Found found
                    && (" " + said.computeIfAbsent(a, key -> words(attributions.get(other))) + " ")
                            .contains(" " + words + " ")) {
                return found;
            }
        }
        return null;
    }

    /** What stands between the quotation marks: "Oxygen valve ‘looked open but was shut’". */
    private String quotedWords(Attribution attribution) {
        StringBuilder words = new StringBuilder();
        for (Span content : attribution.contents()) {
            for (int i = reading.tokenAt(content.start());
                    i < reading.size() && reading.span(i, i + 1).start() < content.end();
                    i++) {
                words.append(reading.quoted(i) ? reading.form(i) : "").append(' ');
            }
        }
        return normalised(words);
    }

    private String words(Attribution attribution) {
        StringBuilder words = new StringBuilder();
        for (Span content : attribution.contents()) {
            words.append(reading.text(content)).append(' ');
        }
        return normalised(words);
    }

    private static String normalised(CharSequence words) {
        return words.toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
