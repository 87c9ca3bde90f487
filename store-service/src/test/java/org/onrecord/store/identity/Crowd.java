package org.onrecord.store.identity;

import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.onrecord.events.entity.EntityType;
import org.onrecord.store.fact.Fact;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.ArticleEvents;

/**
 * A dozen made-up articles about few people with fewer names: surnames alone, namesakes of several countries and walks
 * of life, initials, Wikidata ids, bodies with one acronym; corrected, and taken down.
 */
final class Crowd {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final List<String> PEOPLE = List.of(
            "Ana Petrova", "Petrova", "Ana Petrova", "A. Petrova", "Olga Petrova", "Ana M. Petrova", "Ana K. Petrova");
    private static final List<String> ROLES = List.of(
            "finance minister",
            "Finance Minister of Calderia",
            "Calderia's finance minister",
            "goalkeeper",
            "minister");
    private static final List<String> BODIES = List.of("Norvik Dairy Council", "NDC", "National Drum Corps", "NDC");

    private Crowd() {}

    static List<Fact> of(Random random) {
        List<Fact> facts = new ArrayList<>();
        for (int article = 0; article < 12; article++) {
            Instant now = START.plusSeconds(random.nextInt(100));
            for (int version = 1; version <= 1 + random.nextInt(2); version++) {
                now = now.plusSeconds(10);
                facts.addAll(article("article-" + article, random)
                        .version(version)
                        .publishedAt(now)
                        .receivedAt(now)
                        .offset(facts.size())
                        .facts());
                if (random.nextInt(8) == 0) {
                    facts.add(FactReader.read(takedown("article-" + article, now.plusSeconds(5))));
                }
            }
        }
        return facts;
    }

    private static ArticleEvents article(String id, Random random) {
        String person = any(PEOPLE, random);
        String body = any(BODIES, random);
        ArticleEvents article = anArticle(id).quote("It is " + random.nextInt(100), person);
        if (random.nextInt(3) > 0) {
            article.role(person, any(ROLES, random)).naming(EntityType.LOCATION, "Calderia");
        }
        if (random.nextInt(5) == 0) {
            article.role(person, "minister of Bryland").naming(EntityType.LOCATION, "Bryland");
        }
        if (random.nextInt(6) == 0 && person.contains(" ")) {
            article.wikidata(person, "Q" + (1 + random.nextInt(2)));
        }
        if (random.nextBoolean()) {
            article.together(person, EntityType.ORGANIZATION, body);
            if (body.length() > 3) {
                article.alias(body, "NDC");
            }
        }
        return article;
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
