package org.onrecord.events.contract;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Extractor;
import org.onrecord.events.article.ArticleExtracted;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.article.Block;
import org.onrecord.events.article.ContentDigest;
import org.onrecord.events.article.PublishingStatus;
import org.onrecord.events.audit.WriteAudited;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.entity.EntityId;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.entity.WikidataId;
import org.onrecord.events.identity.DecisionId;
import org.onrecord.events.identity.DecisionKind;
import org.onrecord.events.identity.IdentityDecided;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.events.identity.Statement;
import org.onrecord.events.quote.ChangeId;
import org.onrecord.events.quote.ChangeKind;
import org.onrecord.events.quote.Cue;
import org.onrecord.events.quote.QuoteChanged;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.quote.QuoteId;
import org.onrecord.events.quote.QuoteKind;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.Mention;
import org.onrecord.events.text.SelectedSpan;
import org.onrecord.events.text.Sha256;

/** One article and what comes out of it, with every field of the contract in use somewhere. */
final class Examples {

    static final Instant RECEIVED_AT = Instant.parse("2026-03-04T05:06:07.089Z");

    private static final String TEXT = """
            PORT ELSTOW — “We start in May,” Mayor Ada Quist told the council on Monday, “and we finish before the storms.”

            The ferry crews would keep their pay, a letter in Brussels promised.
            """;
    private static final ArticleId ID = new ArticleId("herald/bridge-7");
    private static final ArticleVersion VERSION = new ArticleVersion(RECEIVED_AT.toEpochMilli());
    private static final Extractor EXTRACTOR = new Extractor("0.1.0", Sha256.of("a model"));
    private static final EntityId MAYOR = EntityId.of(ID, EntityType.PERSON, "Ada Quist", 0);

    private Examples() {}

    static ArticleSubmitted submitted() {
        return new ArticleSubmitted(
                ID,
                null,
                URI.create("https://herald.example/news/bridge?id=7"),
                "Harbour bridge to open in May",
                TEXT,
                "Elstow Herald",
                "Ines Okoro",
                Instant.parse("2026-03-04T05:00:00Z"),
                "en-GB",
                PublishingStatus.USABLE,
                Instant.parse("2026-03-04T05:00:00Z"),
                Instant.parse("2027-03-04T05:00:00Z"),
                "© Elstow Herald 2026. Not for use in Norvania.",
                "Port Elstow",
                List.of("Coastal News Agency"));
    }

    static ArticleExtracted extracted() {
        ArticleSubmitted article = submitted();
        return new ArticleExtracted(
                ID,
                VERSION,
                article.url(),
                article.title(),
                article.text(),
                article.publisher(),
                article.author(),
                article.publishedAt(),
                article.language(),
                RECEIVED_AT,
                ContentDigest.of(article),
                Sha256.of(article.text()),
                List.of(
                        new Block("dateline", 0, 13),
                        new Block("paragraph", 14, TEXT.indexOf("\n")),
                        new Block("paragraph", TEXT.indexOf("The ferry"), TEXT.length() - 1)),
                2,
                1,
                EXTRACTOR,
                article.expiresAt(),
                article.rights(),
                article.located(),
                article.infoSources());
    }

    static QuoteExtracted direct() {
        return new QuoteExtracted(
                QuoteId.of(ID, "We start in May, and we finish before the storms.", "Mayor Ada Quist", 0),
                ID,
                VERSION,
                QuoteKind.DIRECT,
                "We start in May, and we finish before the storms.",
                List.of(span("We start in May,"), span("and we finish before the storms.")),
                Sha256.of(TEXT),
                new Cue(mention("told").start(), mention("told").end(), "told", "tell"),
                "said",
                List.of(new Speaker(
                        Speaker.Status.RESOLVED,
                        null,
                        mention("Mayor Ada Quist"),
                        "Ada Quist",
                        MAYOR,
                        EntityType.PERSON,
                        "Mayor",
                        List.of())),
                mention("the council"),
                "speech",
                null,
                mention("on Monday"),
                0.93,
                EXTRACTOR);
    }

    static QuoteExtracted unresolved() {
        return new QuoteExtracted(
                QuoteId.of(ID, "The ferry crews would keep their pay", "a letter", 0),
                ID,
                VERSION,
                QuoteKind.INDIRECT,
                "The ferry crews would keep their pay",
                List.of(span("The ferry crews would keep their pay")),
                Sha256.of(TEXT),
                new Cue(mention("promised").start(), mention("promised").end(), "promised", "promise"),
                "promised",
                List.of(new Speaker(
                        Speaker.Status.UNRESOLVED,
                        "ambiguous",
                        mention("a letter"),
                        null,
                        null,
                        null,
                        null,
                        List.of(new Speaker.Candidate("Ada Quist", MAYOR)))),
                null,
                "letter",
                mention("in Brussels"),
                null,
                0.5,
                EXTRACTOR);
    }

    static EntityExtracted entity() {
        return new EntityExtracted(
                MAYOR,
                ID,
                VERSION,
                "Ada Quist",
                EntityType.PERSON,
                List.of("Ada Quist"),
                List.of(mention("Ada Quist")),
                "Mayor",
                new WikidataId("Q20260304"),
                EXTRACTOR);
    }

    static WriteAudited audited() {
        return new WriteAudited(
                "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
                RECEIVED_AT,
                "key:desk",
                "192.0.2.7",
                "article.submit",
                "herald/bridge-7",
                202);
    }

    static IdentityDecided joined() {
        IdentityId bridge = IdentityId.ofName(EntityType.PERSON, "ada quist", "");
        IdentityId harbour = IdentityId.ofWikidata(EntityType.PERSON, "Q20260304");
        return new IdentityDecided(
                DecisionId.of(DecisionKind.JOIN, List.of(harbour.value(), bridge.value()), 0),
                DecisionKind.JOIN,
                harbour,
                bridge,
                List.of(),
                new Statement("r.lund", "Her office says that both are she.", RECEIVED_AT),
                null);
    }

    static IdentityDecided splitAndUndone() {
        IdentityId mayor = IdentityId.ofName(EntityType.PERSON, "ada quist", "");
        DecisionId decision = DecisionId.of(DecisionKind.SPLIT, List.of(mayor.value(), ID.value()), 0);
        return new IdentityDecided(
                decision,
                DecisionKind.SPLIT,
                mayor,
                IdentityId.ofSplit(decision),
                List.of(ID),
                new Statement("r.lund", "This is the mayor's cousin.", RECEIVED_AT),
                new Statement("m.osei", "It is not: see the correction.", RECEIVED_AT.plusSeconds(60)));
    }

    static QuoteChanged published() {
        return changed(1, ChangeKind.PUBLISHED, direct(), null, version(1), List.of(), null);
    }

    static QuoteChanged revised() {
        QuoteExtracted before = unresolved();
        return changed(
                2,
                ChangeKind.REVISED,
                direct(),
                version(1),
                version(2),
                List.of("kind", "text", "speakers", "spans"),
                before);
    }

    static QuoteChanged retracted() {
        return changed(3, ChangeKind.RETRACTED, direct(), version(2), null, List.of(), null);
    }

    private static QuoteChanged changed(
            int step,
            ChangeKind change,
            QuoteExtracted quote,
            QuoteChanged.@Nullable Version from,
            QuoteChanged.@Nullable Version to,
            List<String> fields,
            @Nullable QuoteExtracted before) {
        return new QuoteChanged(
                ChangeId.of(ID, step, change, quote.quoteId()),
                ID,
                step,
                1,
                change,
                quote.quoteId(),
                from,
                to,
                fields,
                before,
                change == ChangeKind.RETRACTED ? null : quote,
                RECEIVED_AT.plusSeconds(step));
    }

    private static QuoteChanged.Version version(int number) {
        return new QuoteChanged.Version(
                Sha256.shortOf("version", Integer.toString(number)), new ArticleVersion(VERSION.value() + number));
    }

    private static Mention mention(String words) {
        int start = TEXT.indexOf(words);
        return Mention.of(TEXT, start, start + words.length());
    }

    private static SelectedSpan span(String words) {
        int start = TEXT.indexOf(words);
        return SelectedSpan.of(TEXT, start, start + words.length());
    }
}
