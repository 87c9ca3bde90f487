package org.onrecord.extraction.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Outcome.Found;
import org.onrecord.extraction.mention.Outcome.NotFound;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.quote.QuoteKind;
import org.onrecord.extraction.text.Span;

/**
 * Who says a quote that stands by itself: the one speaker of the quote before it, where that is direct speech too and no
 * paragraph lies between them.
 */
final class Continuation {

    private static final double CONFIDENCE = 0.6;
    private static final double LED_IN = 0.5;

    /** Answers and headlines further off are not looked for, which keeps the time linear. */
    private static final int MOST_BACK = 40;

    private static final int MOST_NAMES = 40;

    private final Reading reading;
    private final List<Attribution> attributions;
    private final Map<Integer, Referent> lastSubjects;
    private final List<Referent> byName;
    private final int[] order;
    private final int[] before;

    /** @param lastSubjects for each block whom it told of last */
    Continuation(
            Reading reading,
            List<Attribution> attributions,
            Map<Integer, Referent> lastSubjects,
            List<Referent> byName) {
        this.reading = reading;
        this.attributions = attributions;
        this.lastSubjects = lastSubjects;
        this.byName = byName;
        order = IntStream.range(0, attributions.size())
                .boxed()
                .sorted(Comparator.comparingInt(this::start))
                .mapToInt(Integer::intValue)
                .toArray();
        before = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            before[order[i]] = i == 0 ? -1 : order[i - 1];
        }
    }

    private int start(int attribution) {
        return attributions.get(attribution).contents().get(0).start();
    }

    private int end(int attribution) {
        List<Span> contents = attributions.get(attribution).contents();
        return contents.get(contents.size() - 1).end() - 1;
    }

    /** The numbers of the attributions in the order of the text. */
    int[] inOrder() {
        return order;
    }

    /** The speaker of an attribution without a source, given the outcomes of those before it. */
    Outcome speaker(int attribution, List<List<Outcome>> outcomes) {
        Attribution quote = attributions.get(attribution);
        if (quote.cue() != null) {
            return new NotFound(null, UnresolvedReason.NO_SOURCE, List.of());
        }
        Referent told = toldBefore(attribution, outcomes);
        if (told != null) {
            return new Found(null, told, LED_IN);
        }
        int previous = before[attribution];
        if (previous < 0 || outcomes.get(previous).size() != 1) {
            return new NotFound(null, UnresolvedReason.NO_CUE, List.of());
        }
        if (!(outcomes.get(previous).get(0) instanceof Found speaker)) {
            return new NotFound(null, UnresolvedReason.NO_CUE, List.of());
        }
        boolean goesOn = quote.kind() == QuoteKind.DIRECT
                && attributions.get(previous).kind() == QuoteKind.DIRECT
                && blocksBetween(previous, attribution) <= 1;
        return goesOn
                ? new Found(null, speaker.referent(), CONFIDENCE)
                : new NotFound(null, UnresolvedReason.NO_CUE, List.of(speaker.referent()));
    }

    /**
     * Who speaks where a quote opens its paragraph: whoever answered the question before, else whom the paragraph before
     * told of last ("In his farewell address the archbishop returned to the theme.").
     */
    private @Nullable Referent toldBefore(int attribution, List<List<Outcome>> outcomes) {
        int first = reading.tokenAt(start(attribution));
        if (first >= reading.size()
                || reading.isHeading(first)
                || attributions.get(attribution).kind() != QuoteKind.DIRECT) {
            return null;
        }
        int block = reading.block(first);
        int opening = reading.blockStart(block);
        if (opening < 0 || !reading.quoted(opening) || opening < first - 1) {
            return null;
        }
        int last = opening - 1;
        if (last < 0 || reading.quoted(last)) {
            return null;
        }
        boolean question = reading.lower(last).equals("?");
        if (question) {
            return answerer(attribution, outcomes);
        }
        boolean endsInAColonOrStop =
                reading.lower(last).equals(".") || reading.lower(last).equals(":");
        return endsInAColonOrStop && !reading.isHeading(last) ? lastSubjects.get(reading.block(last)) : null;
    }

    /** Whoever answered before in an interview; before the first answer, whom the headline names. */
    private @Nullable Referent answerer(int attribution, List<List<Outcome>> outcomes) {
        int previous = before[attribution];
        for (int back = 0; back < MOST_BACK && previous >= 0; back++, previous = before[previous]) {
            int token = Math.min(reading.size() - 1, reading.tokenAt(start(previous)));
            int opening = reading.blockStart(reading.block(token));
            boolean answers = opening > 0
                    && token - opening <= 1
                    && reading.lower(opening - 1).equals("?");
            if (answers
                    && outcomes.get(previous).size() == 1
                    && outcomes.get(previous).get(0) instanceof Found found) {
                return found.referent();
            }
        }
        for (int n = 0; n < Math.min(MOST_NAMES, byName.size()); n++) {
            if (byName.get(n).isPerson() && reading.isHeading(reading.firstToken(n))) {
                return byName.get(n);
            }
        }
        return null;
    }

    private int blocksBetween(int one, int other) {
        int last = Math.min(reading.size() - 1, reading.tokenAt(end(one)));
        int first = Math.min(reading.size() - 1, reading.tokenAt(start(other)));
        return last < 0 ? Integer.MAX_VALUE : reading.block(first) - reading.block(last);
    }
}
