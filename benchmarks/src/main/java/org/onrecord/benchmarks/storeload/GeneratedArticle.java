package org.onrecord.benchmarks.storeload;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.events.Event;
import org.onrecord.events.Extractor;
import org.onrecord.events.article.ArticleExtracted;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.article.Block;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.entity.EntityId;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.quote.Cue;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.quote.QuoteId;
import org.onrecord.events.quote.QuoteKind;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.Mention;
import org.onrecord.events.text.SelectedSpan;
import org.onrecord.events.text.Sha256;

/** An article while it is written, and then the events that an extractor would send of it. */
final class GeneratedArticle {

    private static final Extractor EXTRACTOR = new Extractor("0.1.0", "generated");
    private static final ArticleVersion VERSION = new ArticleVersion(1);

    private final ArticleId id;
    private final StringBuilder text = new StringBuilder();
    private final List<Said> said = new ArrayList<>();
    private final Map<String, EntityType> types = new LinkedHashMap<>();
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

    private record Said(int start, int end, Mention speaker, Mention cue, double confidence) {}

    GeneratedArticle(String id) {
        this.id = new ArticleId(id);
    }

    GeneratedArticle sentence(String words) {
        text.append(words).append(". ");
        return this;
    }

    /**
     * Adds: “Words,” said speaker.
     *
     * @param about a place that is mentioned at the end of the words
     */
    GeneratedArticle quote(String words, String about, String speaker, double confidence) {
        text.append('“');
        int start = text.length();
        text.append(words).append(" in ");
        name(about, EntityType.LOCATION);
        int end = text.length();
        text.append(",” ");
        Mention cue = append("said");
        text.append(' ');
        Mention who = name(speaker, EntityType.PERSON);
        text.append(".\n");
        said.add(new Said(start, end, who, cue, confidence));
        return this;
    }

    /** @return the article's event first */
    List<Event> events(String publisher, Instant publishedAt, Instant receivedAt) {
        String whole = text.toString();
        String digest = Sha256.of(whole);
        List<Event> events = new ArrayList<>();
        events.add(new ArticleExtracted(
                id,
                VERSION,
                URI.create("https://news.example/" + id.value()),
                "Report " + id.value(),
                whole,
                publisher,
                "Staff",
                publishedAt,
                "en",
                receivedAt,
                Sha256.of(id.value(), whole),
                digest,
                List.of(new Block("paragraph", 0, whole.length())),
                said.size(),
                types.size(),
                EXTRACTOR,
                null,
                null,
                null,
                List.of()));
        for (int i = 0; i < said.size(); i++) {
            events.add(quoteEvent(whole, digest, i));
        }
        types.forEach((name, type) -> events.add(new EntityExtracted(
                EntityId.of(id, type, name, 0),
                id,
                VERSION,
                name,
                type,
                List.of(name),
                mentions.getOrDefault(name, List.of()),
                null,
                null,
                EXTRACTOR)));
        return events;
    }

    private QuoteExtracted quoteEvent(String whole, String digest, int number) {
        Said one = said.get(number);
        String name = one.speaker().text();
        return new QuoteExtracted(
                QuoteId.of(id, whole.substring(one.start(), one.end()), name, number),
                id,
                VERSION,
                number % 3 == 0 ? QuoteKind.INDIRECT : QuoteKind.DIRECT,
                whole.substring(one.start(), one.end()),
                List.of(SelectedSpan.of(whole, one.start(), one.end())),
                digest,
                new Cue(one.cue().start(), one.cue().end(), one.cue().text(), "say"),
                number % 7 == 0 ? "denied" : "said",
                List.of(new Speaker(
                        Speaker.Status.RESOLVED,
                        null,
                        one.speaker(),
                        name,
                        EntityId.of(id, EntityType.PERSON, name, 0),
                        EntityType.PERSON,
                        null,
                        List.of())),
                null,
                null,
                null,
                null,
                one.confidence(),
                EXTRACTOR);
    }

    private Mention name(String name, EntityType type) {
        Mention mention = append(name);
        types.putIfAbsent(name, type);
        mentions.computeIfAbsent(name, key -> new ArrayList<>()).add(mention);
        return mention;
    }

    private Mention append(String words) {
        Mention mention = new Mention(text.length(), text.length() + words.length(), words);
        text.append(words);
        return mention;
    }
}
