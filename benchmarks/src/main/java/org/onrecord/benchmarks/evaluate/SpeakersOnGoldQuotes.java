package org.onrecord.benchmarks.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;
import org.onrecord.benchmarks.corpus.AnnotatedQuote;
import org.onrecord.benchmarks.corpus.AnnotatedSpan;
import org.onrecord.benchmarks.corpus.CodePoints;
import org.onrecord.benchmarks.corpus.CorpusFolder;
import org.onrecord.extraction.mention.MentionResolver;
import org.onrecord.extraction.mention.Mentions;
import org.onrecord.extraction.mention.Speaker;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.quote.Cue;
import org.onrecord.extraction.quote.QuoteKind;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.DocumentReader;
import org.onrecord.extraction.text.Span;
import tools.jackson.databind.json.JsonMapper;

/**
 * Resolves the speakers of annotated quotes, so that the resolution can be measured apart from the finding of quotes:
 * writes the annotated quotes with our speakers, for the scorer.
 */
public final class SpeakersOnGoldQuotes {

    private SpeakersOnGoldQuotes() {}

    /** @param args the folder with annotated articles, and where the predictions go */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path gold = Path.of(args.length > 0 ? args[0] : "../shared/corpus/polnear/dev");
        Path target = Path.of(args.length > 1 ? args[1] : "target/speakers");
        if (!Files.exists(gold)) {
            out.println("There are no articles at " + gold + "; nothing was measured.");
            return;
        }
        Files.createDirectories(target);
        DocumentReader reader = DocumentReader.create();
        NameTagger tagger = NameTagger.load();
        MentionResolver resolver = MentionResolver.load();
        for (Map.Entry<String, AnnotatedArticle> entry : CorpusFolder.read(gold).entrySet()) {
            String text = Objects.requireNonNullElse(entry.getValue().text(), "");
            List<AnnotatedQuote> quotes =
                    Objects.requireNonNullElse(entry.getValue().quotes(), List.of());
            CodePoints points = new CodePoints(text);
            Document document = reader.read(text);
            Mentions mentions = resolver.resolve(
                    document,
                    tagger.tag(document),
                    quotes.stream().map(quote -> attribution(quote, points)).toList());
            List<Map<String, Object>> predicted = new ArrayList<>();
            for (int q = 0; q < quotes.size(); q++) {
                predicted.add(prediction(quotes.get(q), mentions.speakers().get(q)));
            }
            JsonMapper.shared()
                    .writeValue(target.resolve(entry.getKey()).toFile(), Map.of("text", text, "quotes", predicted));
        }
        out.println("Wrote predictions to " + target);
    }

    private static Map<String, Object> prediction(AnnotatedQuote quote, List<Speaker> speakers) {
        Map<String, Object> prediction = new java.util.LinkedHashMap<>();
        prediction.put("id", Objects.requireNonNullElse(quote.id(), ""));
        AnnotatedSpan cue = quote.cue();
        if (cue != null) {
            prediction.put("cue", span(cue));
        }
        prediction.put(
                "sources",
                quote.sources().stream().map(SpeakersOnGoldQuotes::span).toList());
        prediction.put(
                "contents",
                quote.contents().stream().map(SpeakersOnGoldQuotes::span).toList());
        prediction.put(
                "speakers",
                speakers.stream()
                        .flatMap(speaker -> speaker instanceof Speaker.Resolved resolved
                                ? Stream.of(resolved.entity().name())
                                : Stream.empty())
                        .toList());
        prediction.put(
                "reasons",
                speakers.stream()
                        .flatMap(speaker -> speaker instanceof Speaker.Unresolved unresolved
                                ? Stream.of(unresolved.reason().name())
                                : Stream.empty())
                        .toList());
        return prediction;
    }

    private static Map<String, Object> span(AnnotatedSpan span) {
        return Map.of("start", span.start(), "end", span.end());
    }

    private static Attribution attribution(AnnotatedQuote quote, CodePoints points) {
        AnnotatedSpan cue = quote.cue();
        return new Attribution(
                QuoteKind.valueOf(
                        Objects.requireNonNullElse(quote.kind(), "indirect").toUpperCase(Locale.ROOT)),
                spans(quote.contents(), points),
                cue == null || cue.start() == cue.end() ? null : new Cue(span(cue, points), lemma(quote.cueHead())),
                spans(quote.sources(), points),
                1);
    }

    private static String lemma(@Nullable String head) {
        return head == null || head.isBlank() ? "say" : head;
    }

    /** In order, with what overlaps an earlier one left out. */
    private static List<Span> spans(List<AnnotatedSpan> annotated, CodePoints points) {
        List<Span> ordered = annotated.stream()
                .map(span -> span(span, points))
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.naturalOrder())
                .toList();
        List<Span> apart = new ArrayList<>();
        for (Span span : ordered) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= span.start()) {
                apart.add(span);
            }
        }
        return apart;
    }

    private static Span span(AnnotatedSpan span, CodePoints points) {
        return new Span(points.toUtf16(span.start()), points.toUtf16(span.end()));
    }
}
