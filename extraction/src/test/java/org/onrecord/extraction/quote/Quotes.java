package org.onrecord.extraction.quote;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.DocumentReader;
import org.onrecord.extraction.text.Span;

/** Finds quotes for tests and says what was found as strings. */
final class Quotes {

    private static final DocumentReader READER = DocumentReader.create();
    private static final NameTagger NAMES = NameTagger.load();
    static final QuoteFinder FINDER = QuoteFinder.create();

    private Quotes() {}

    static List<Attribution> find(String text) {
        Document document = READER.read(text);
        return FINDER.find(document, NAMES.tag(document));
    }

    /** The quotes of an article whose body is these paragraphs: "DIRECT [source] cue [content][content]". */
    static String of(String paragraphs) {
        String text = article(paragraphs);
        return find(text).stream()
                .map(quote -> "%s %s %s %s"
                        .formatted(
                                quote.kind(),
                                all(quote.sources(), text),
                                quote.cue() == null ? "-" : quote.cue().span().of(text),
                                all(quote.contents(), text)))
                .collect(Collectors.joining("\n"));
    }

    /** The first quote in such an article. */
    static Attribution first(String paragraphs) {
        return find(article(paragraphs)).get(0);
    }

    static @Nullable String words(@Nullable Span span, String paragraphs) {
        return span == null ? null : span.of(article(paragraphs));
    }

    private static String article(String paragraphs) {
        return "Ferry service to resume\n\n" + paragraphs + "\n\nThe harbour reopens on Monday.";
    }

    private static String all(List<Span> spans, String text) {
        return spans.stream().map(span -> "[" + span.of(text) + "]").collect(Collectors.joining());
    }
}
