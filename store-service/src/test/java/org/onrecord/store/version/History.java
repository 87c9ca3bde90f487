package org.onrecord.store.version;

import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.onrecord.store.fact.Fact;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.ArticleEvents;

/**
 * A made-up past of a few articles: first versions, corrections, unchanged resubmissions, version numbers given twice,
 * readings by a second model, takedowns, resubmissions, and versions some of whose events never came.
 */
public final class History {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final List<String> SPEAKERS = List.of("Nora Feld", "Tomás Okafor", "The harbour board");

    private History() {}

    public static List<Fact> of(Random random) {
        List<Fact> facts = new ArrayList<>();
        for (int article = 0; article < 3; article++) {
            ofArticle("article-" + article, random, facts);
        }
        return facts;
    }

    private static void ofArticle(String id, Random random, List<Fact> facts) {
        Instant now = START;
        int submissions = 1 + random.nextInt(6);
        for (int i = 0; i < submissions; i++) {
            now = now.plusSeconds(1 + random.nextInt(5));
            if (random.nextInt(5) == 0) {
                facts.add(FactReader.read(takedown(id, now)));
                // Now and then the next submission comes within the same millisecond.
                now = now.plusMillis(random.nextInt(2));
            }
            int version = 1 + random.nextInt(4);
            int words = random.nextInt(3);
            int readings = 1 + random.nextInt(2);
            for (int reading = 0; reading < readings; reading++) {
                List<Fact> events = version(id, version, words, now)
                        .readBy("model-" + reading)
                        .offset(facts.size())
                        .facts();
                boolean cutShort = random.nextInt(6) == 0;
                facts.addAll(cutShort ? events.subList(random.nextInt(2), events.size() - 1) : events);
            }
        }
    }

    private static ArticleEvents version(String id, int version, int words, Instant receivedAt) {
        ArticleEvents article = anArticle(id).version(version).receivedAt(receivedAt);
        for (int i = 0; i <= words; i++) {
            article.quote("Sentence " + i + " of wording " + words, SPEAKERS.get((i + words) % SPEAKERS.size()));
        }
        return article.quoteByNobody("It never rained");
    }
}
