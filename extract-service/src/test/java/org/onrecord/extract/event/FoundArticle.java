package org.onrecord.extract.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Extractor;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.extract.submission.Submission;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Quote;
import org.onrecord.extraction.mention.Entity;
import org.onrecord.extraction.mention.Mention;
import org.onrecord.extraction.mention.MentionKind;
import org.onrecord.extraction.mention.Speaker;
import org.onrecord.extraction.mention.UnresolvedReason;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.quote.Cue;
import org.onrecord.extraction.quote.QuoteKind;
import org.onrecord.extraction.text.Block;
import org.onrecord.extraction.text.BlockKind;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.QuotedRegion;
import org.onrecord.extraction.text.Span;

/** Builds what the engine finds, by the words that it finds. */
final class FoundArticle {

    private static final Extractor EXTRACTOR = new Extractor("1.2.3", "a".repeat(64));

    private final String text;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<QuotedRegion> regions = new ArrayList<>();

    private FoundArticle(String text) {
        this.text = text;
    }

    static FoundArticle of(String text) {
        return new FoundArticle(text);
    }

    FoundArticle quoted(String region) {
        regions.add(new QuotedRegion(span(region), 0, false, false));
        return this;
    }

    FoundArticle quotedOpen(String region) {
        regions.add(new QuotedRegion(span(region), 0, true, false));
        return this;
    }

    FoundArticle person(String name, @Nullable String role) {
        Span span = span(name);
        entities.add(new Entity(
                name,
                EntityType.PERSON,
                List.of(name),
                List.of(new Mention(span, MentionKind.NAME, false)),
                role,
                null));
        return this;
    }

    FoundArticle quote(QuoteKind kind, @Nullable String cue, Speaker speaker, String... contents) {
        Span source = speaker.mention();
        var attribution = new Attribution(
                kind,
                Arrays.stream(contents).map(this::span).toList(),
                cue == null ? null : new Cue(span(cue), "say"),
                source == null ? List.of() : List.of(source),
                0.123456789);
        quotes.add(new Quote(attribution, List.of(speaker)));
        return this;
    }

    Speaker by(String mention, int entity) {
        return new Speaker.Resolved(span(mention), entities.get(entity), 0.9);
    }

    Speaker byNobody(UnresolvedReason reason) {
        return new Speaker.Unresolved(null, reason, List.of());
    }

    Speaker byOneOf(String mention, UnresolvedReason reason) {
        return new Speaker.Unresolved(span(mention), reason, entities);
    }

    ArticleEvents events() {
        var document = new Document(
                text,
                List.of(new Block(BlockKind.SUBHEADING, new Span(0, text.length()), 0, 0)),
                List.of(),
                List.of(),
                List.of(),
                regions);
        var submitted = new ArticleSubmitted(null, null, null, null, text, null, null, null, null);
        return new EventMapping(EXTRACTOR)
                .map(
                        new Submission.NewVersion(
                                submitted,
                                new ArticleId("skerra-1"),
                                new ArticleVersion(7),
                                Instant.ofEpochMilli(1_700_000_000_000L)),
                        new Extraction(document, quotes, entities),
                        "en");
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }
}
