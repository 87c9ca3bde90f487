package org.onrecord.extract.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.events.Event;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.quote.QuoteKind;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.Sha256;
import org.onrecord.events.wire.EventJson;
import org.onrecord.extract.event.ArticleEvents;
import org.onrecord.extract.submission.Submission;

class EventsHoldForAnyArticleTest {

    private static final ArticleExtraction EXTRACTION = ArticleExtraction.create();
    private static final ArticleExtraction ANOTHER = ArticleExtraction.create();

    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyOffsetPointsToItsWordsAndEveryReferenceToItsEntity(long seed) throws Exception {
        ArticleEvents events = extract(EXTRACTION, seed);
        String text = events.article().text();

        assertThat(events.article().quotes()).isEqualTo(events.quotes().size());
        assertThat(events.article().entities()).isEqualTo(events.entities().size());
        assertThat(events.article().textSha256()).isEqualTo(Sha256.of(text));
        assertThat(events.article().blocks())
                .allSatisfy(block -> assertThat(block.end()).isLessThanOrEqualTo(text.length()));
        for (EntityExtracted entity : events.entities()) {
            assertThat(entity.mentions())
                    .allSatisfy(mention -> assertThat(text.substring(mention.start(), mention.end()))
                            .isEqualTo(mention.text()));
        }
        var ids = events.entities().stream().map(EntityExtracted::entityId).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(events.entities());
        for (QuoteExtracted quote : events.quotes()) {
            holds(quote, text, Set.copyOf(ids));
        }
        assertThat(events.quotes()).extracting(QuoteExtracted::quoteId).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameArticleGivesTheSameBytes(long seed) throws Exception {
        assertThat(bytes(extract(ANOTHER, seed))).isEqualTo(bytes(extract(EXTRACTION, seed)));
    }

    @Test
    void theseArticlesHoldQuotesOfEveryKind() throws Exception {
        Set<QuoteKind> kinds = new java.util.HashSet<>();
        Set<Speaker.Status> statuses = new java.util.HashSet<>();
        for (long seed : seeds().toArray()) {
            for (QuoteExtracted quote : extract(EXTRACTION, seed).quotes()) {
                kinds.add(quote.kind());
                quote.speakers().forEach(speaker -> statuses.add(speaker.status()));
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(QuoteKind.values());
        assertThat(statuses).containsExactlyInAnyOrder(Speaker.Status.values());
    }

    private static void holds(QuoteExtracted quote, String text, Set<?> entities) {
        assertThat(quote.spans()).allSatisfy(span -> {
            assertThat(text.substring(span.start(), span.end())).isEqualTo(span.exact());
            assertThat(text.substring(0, span.start())).endsWith(span.prefix());
            assertThat(text.substring(span.end())).startsWith(span.suffix());
        });
        assertThat(quote.text()).isNotBlank();
        for (Speaker speaker : quote.speakers()) {
            if (speaker.entityId() != null) {
                assertThat(entities.contains(speaker.entityId())).isTrue();
            }
            assertThat(speaker.candidates())
                    .allSatisfy(candidate ->
                            assertThat(entities.contains(candidate.entityId())).isTrue());
        }
    }

    private static List<String> bytes(ArticleEvents events) {
        return events.all().map(EventsHoldForAnyArticleTest::json).toList();
    }

    private static String json(Event event) {
        return EventJson.mapper().writeValueAsString(event);
    }

    private static ArticleEvents extract(ArticleExtraction extraction, long seed) throws Exception {
        String text = "Ferry\n" + new InventedArticle(seed).text();
        // Declared, because some are too short or too odd to tell.
        var article = new ArticleSubmitted(null, null, null, null, text, null, null, null, "en");
        return extraction.extract(new Submission.NewVersion(
                article, new ArticleId("invented-" + seed), new ArticleVersion(1), Instant.EPOCH));
    }
}
