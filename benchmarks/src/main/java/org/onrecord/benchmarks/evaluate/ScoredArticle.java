package org.onrecord.benchmarks.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;
import org.onrecord.benchmarks.corpus.AnnotatedQuote;
import org.onrecord.benchmarks.corpus.AnnotatedSpan;
import org.onrecord.benchmarks.corpus.CodePoints;

/** An article's quotes as sets of words of the annotated text; quotes without a word are left out. */
final class ScoredArticle {

    private final CodePoints codePoints;
    private final List<int[]> marked;
    private final Words words;
    private final List<ScoredQuote> quotes = new ArrayList<>();
    private final BitSet discard = new BitSet();

    /** @param text the annotated text, into which the offsets of predictions point as well */
    ScoredArticle(AnnotatedArticle article, String text) {
        codePoints = new CodePoints(text);
        words = new Words(text);
        marked = MarkedRegions.of(text);
        spans(article.discard()).forEach(span -> discard.or(words.in(span[0], span[1])));
        List<AnnotatedQuote> annotated = article.quotes();
        if (annotated != null) {
            annotated.stream()
                    .map(this::read)
                    .filter(quote -> !quote.content().isEmpty())
                    .forEach(quotes::add);
        }
    }

    List<ScoredQuote> quotes() {
        return quotes;
    }

    Words words() {
        return words;
    }

    /** Words in which predictions are neither right nor wrong. */
    BitSet discard() {
        return discard;
    }

    private ScoredQuote read(AnnotatedQuote quote) {
        List<int[]> contentSpans = spans(quote.contents());
        List<int[]> sourceSpans = spans(quote.sources());
        AnnotatedSpan cueSpan = quote.cue();
        boolean hasCue = cueSpan != null && cueSpan.end() > cueSpan.start();
        List<int[]> cueSpans = hasCue ? spans(List.of(cueSpan)) : List.of();
        BitSet content = wordsOf(contentSpans);
        BitSet cue = wordsOf(cueSpans);
        return new ScoredQuote(
                quote,
                content,
                wordsOf(sourceSpans),
                wordsOf(spans(quote.coreferences())),
                cue,
                cueKey(cue, cueSpans),
                contentSpans,
                sourceSpans,
                kind(content, cueSpans));
    }

    private static @Nullable Object cueKey(BitSet cue, List<int[]> cueSpans) {
        if (!cue.isEmpty()) {
            return cue;
        }
        return cueSpans.isEmpty() ? null : List.of(cueSpans.get(0)[0], cueSpans.get(0)[1]);
    }

    private String kind(BitSet content, List<int[]> cueSpans) {
        int quoted = (int) content.stream()
                .filter(word -> marked.stream()
                        .filter(region -> cueSpans.isEmpty() || !contains(region, cueSpans.get(0)))
                        .anyMatch(region -> region[0] <= words.start(word) && words.end(word) <= region[1]))
                .count();
        if (content.isEmpty() || quoted == 0) {
            return "indirect";
        }
        return quoted == content.cardinality() ? "direct" : "mixed";
    }

    private static boolean contains(int[] outer, int[] inner) {
        return outer[0] <= inner[0] && inner[1] <= outer[1];
    }

    private BitSet wordsOf(List<int[]> spans) {
        BitSet touched = new BitSet();
        spans.forEach(span -> touched.or(words.in(span[0], span[1])));
        return touched;
    }

    private List<int[]> spans(List<AnnotatedSpan> annotated) {
        return annotated.stream()
                .map(span -> new int[] {codePoints.toUtf16(span.start()), codePoints.toUtf16(span.end())})
                .toList();
    }
}
