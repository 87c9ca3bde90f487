package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.quote.Cue;
import org.onrecord.extraction.quote.QuoteKind;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.DocumentReader;
import org.onrecord.extraction.text.Span;

/**
 * An article whose quotes are marked by hand: a source between square brackets, its content between braces, as in
 * {@code [Petrova] said {the bridge is safe}.} A content behind empty brackets stands by itself, without cue and source.
 */
final class Article {

    private static final DocumentReader READER = DocumentReader.create();
    private static final NameTagger TAGGER = NameTagger.load();
    private static final MentionResolver RESOLVER = MentionResolver.load();

    private final String text;
    private final Mentions mentions;

    private Article(String marked) {
        StringBuilder plain = new StringBuilder();
        List<Span> sources = new ArrayList<>();
        List<Span> contents = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '[', '{' -> start = plain.length();
                case ']' -> sources.add(new Span(start, plain.length()));
                case '}' -> contents.add(new Span(start, plain.length()));
                default -> plain.append(c);
            }
        }
        text = plain.toString();
        Document document = READER.read(text);
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            boolean alone = sources.get(i).isEmpty();
            attributions.add(new Attribution(
                    alone ? QuoteKind.DIRECT : QuoteKind.INDIRECT,
                    List.of(contents.get(i)),
                    alone ? null : new Cue(contents.get(i), "say"),
                    alone ? List.of() : List.of(sources.get(i)),
                    1));
        }
        mentions = RESOLVER.resolve(document, TAGGER.tag(document), attributions);
    }

    static Article of(String marked) {
        return new Article(marked);
    }

    /** For each quote, whom its source stands for: names with "&" between, or the reason why there is none. */
    List<String> speakers() {
        return mentions.speakers().stream()
                .map(all -> String.join(" & ", all.stream().map(Article::name).toList()))
                .toList();
    }

    private static String name(Speaker speaker) {
        if (speaker instanceof Speaker.Resolved resolved) {
            return resolved.entity().name();
        }
        return ((Speaker.Unresolved) speaker).reason().name();
    }

    Entity entity(String name) {
        return mentions.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + names()));
    }

    List<String> names() {
        return mentions.entities().stream().map(Entity::name).toList();
    }

    Mentions mentions() {
        return mentions;
    }
}
