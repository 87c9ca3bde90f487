package org.onrecord.store.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.events.entity.EntityType;
import org.onrecord.store.fact.Fact;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.version.Rows;

/** To whom people and organisations of articles belong, on whichever PostgreSQL. */
abstract class IdentitiesContract {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    abstract Database database();

    @BeforeEach
    void empty() {
        database().empty();
    }

    @Test
    void aSurnameWithItsRoleBelongsToThePersonKnownByIt() {
        store(minister("budget"));
        store(anArticle("salt").quote("Salt is cheap", "Petrova").role("Petrova", "Finance Minister"));

        assertThat(attached("salt", "Petrova"))
                .isEqualTo("Ana Petrova surname 0.6 [{\"kind\": \"role\", \"value\": \"finance minister\"}]");
    }

    @Test
    void aSurnameAloneIsItsOwn() {
        store(minister("budget"));
        store(anArticle("marathon").quote("My knees hurt", "Petrova"));

        assertThat(attached("marathon", "Petrova")).isEqualTo("Petrova no-evidence 1 []");
    }

    @Test
    void whoCameFirstMakesNoDifference() {
        store(anArticle("salt").quote("Salt is cheap", "Petrova").role("Petrova", "Finance Minister"));
        assertThat(attached("salt", "Petrova")).startsWith("Petrova unknown");

        store(minister("budget"));

        assertThat(attached("salt", "Petrova")).startsWith("Ana Petrova surname 0.6");
    }

    @Test
    void aSurnameBelongsToWhomALaterArticleTiesToTheSameBody() {
        store(anArticle("speech").quote("We will not borrow", "Ana Petrova"));
        store(anArticle("lunch")
                .quote("The soup is cold", "Petrova")
                .together("Petrova", EntityType.ORGANIZATION, "Norvik Bank"));
        assertThat(attached("lunch", "Petrova")).isEqualTo("Petrova no-evidence 1 []");

        // Nothing new is said of her but where she was.
        store(anArticle("bank")
                .quote("Ask the bank", "Ana Petrova")
                .together("Ana Petrova", EntityType.ORGANIZATION, "Norvik Bank"));

        assertThat(attached("lunch", "Petrova"))
                .isEqualTo("Ana Petrova surname 0.5 [{\"kind\": \"organization\", \"value\": \"norvik bank\"}]");
    }

    @Test
    void oneOfTwoNamesakesIsToldByTheBodyThatALaterArticleTiesHerTo() {
        store(minister("budget"));
        store(anArticle("final").quote("My gloves", "Ana Petrova").role("Ana Petrova", "goalkeeper"));
        store(anArticle("party")
                .quote("What a cake", "Ana Petrova")
                .together("Ana Petrova", EntityType.ORGANIZATION, "Bryland Post"));
        assertThat(attached("party", "Ana Petrova")).isEqualTo("Ana Petrova no-evidence 1 []");

        store(anArticle("stamps")
                .quote("Stamps are dear", "Ana Petrova")
                .role("Ana Petrova", "Finance Minister of Calderia")
                .naming(EntityType.LOCATION, "Calderia")
                .together("Ana Petrova", EntityType.ORGANIZATION, "Bryland Post"));

        assertThat(attached("party", "Ana Petrova"))
                .isEqualTo("Ana Petrova namesake 0.5 [{\"kind\": \"organization\", \"value\": \"bryland post\"}]");
    }

    @Test
    void twoOfOneFullNameAndOfTwoCountriesAreTwo() {
        store(minister("budget"));
        store(anArticle("vaccine")
                .quote("The clinics are open", "Ana Petrova")
                .role("Ana Petrova", "Health Minister of Bryland")
                .naming(EntityType.LOCATION, "Bryland"));

        assertThat(identity("vaccine", "Ana Petrova")).isNotEqualTo(identity("budget", "Ana Petrova"));
    }

    @Test
    void theEarlierOfTwoNamesakesKeepsHerId() {
        store(minister("budget"));
        String before = identity("budget", "Ana Petrova");
        store(anArticle("final")
                .publishedAt(NOON)
                .quote("I could not feel my gloves", "Ana Petrova")
                .role("Ana Petrova", "goalkeeper"));
        store(anArticle("tax")
                .publishedAt(NOON)
                .quote("Taxes will fall", "Ana Petrova")
                .role("Ana Petrova", "finance minister"));

        assertThat(identity("budget", "Ana Petrova")).isEqualTo(before);
        assertThat(identity("tax", "Ana Petrova")).isEqualTo(before);
        assertThat(identity("final", "Ana Petrova")).isNotEqualTo(before);
    }

    @Test
    void aFullNameThatCouldBeEitherOfTwoIsNobodysUntilTheArticleTells() {
        store(minister("budget"));
        store(anArticle("final").quote("My gloves", "Ana Petrova").role("Ana Petrova", "goalkeeper"));
        store(anArticle("party").quote("What a cake", "Ana Petrova"));
        store(anArticle("bank").together("Ana Petrova", EntityType.ORGANIZATION, "Norvik Bank"));

        assertThat(attached("party", "Ana Petrova")).isEqualTo("Ana Petrova no-evidence 1 []");
        assertThat(identity("party", "Ana Petrova"))
                .isNotIn(identity("budget", "Ana Petrova"), identity("final", "Ana Petrova"));
        assertThat(attached("bank", "Ana Petrova"))
                .isEqualTo("Ana Petrova namesake 0.5 [{\"kind\": \"organization\", \"value\": \"norvik bank\"}]");
        assertThat(identity("bank", "Ana Petrova")).isEqualTo(identity("budget", "Ana Petrova"));
    }

    @Test
    void aWikidataIdJoinsWhatNamesDoNot() {
        store(anArticle("mass").quote("Peace", "Pope Lucius").wikidata("Pope Lucius", "Q901"));
        store(anArticle("birth").quote("Ah", "Carlo Bassi").wikidata("Carlo Bassi", "Q901"));
        store(anArticle("village").quote("I remember", "Carlo Bassi"));

        assertThat(identity("mass", "Pope Lucius"))
                .isEqualTo(identity("birth", "Carlo Bassi"))
                .isEqualTo(identity("village", "Carlo Bassi"));
    }

    @Test
    void anAcronymBelongsToTheOnlyBodySpeltOutWithIt() {
        store(anArticle("dam")
                .indirectQuote("Norvik Dairy Council", "milk is safe")
                .alias("Norvik Dairy Council", "NDC"));
        store(anArticle("milk").indirectQuote("NDC", "cream is safer"));
        assertThat(identity("milk", "NDC")).isEqualTo(identity("dam", "Norvik Dairy Council"));

        store(anArticle("drums")
                .indirectQuote("National Drum Corps", "we are loud")
                .alias("National Drum Corps", "NDC"));
        assertThat(identity("milk", "NDC"))
                .isNotIn(identity("dam", "Norvik Dairy Council"), identity("drums", "National Drum Corps"));
    }

    @Test
    void aCorrectionTakesItsAttachmentsAlong() {
        store(minister("budget"));
        store(minister("budget").version(2).offset(1).quote("I am his sister", "Olga Ferenc"));
        store(anArticle("budget").version(3).offset(2).quote("I am his sister", "Olga Ferenc"));

        assertThat(names()).containsExactly("Olga Ferenc");
    }

    @Test
    void aTakedownLeavesNoName() {
        store(minister("budget"));
        store(anArticle("salt").quote("Salt is cheap", "Petrova").role("Petrova", "Finance Minister"));

        store(List.of(FactReader.read(takedown("budget", NOON))));

        assertThat(attached("salt", "Petrova")).isEqualTo("Petrova unknown 1 []");
        assertThat(String.join("\n", Rows.all(database().jdbc())))
                .doesNotContain("Ana")
                .doesNotContain("ana petrova")
                .doesNotContainIgnoringCase("calderia")
                .doesNotContainIgnoringCase("norvik");
    }

    @Test
    void quotesFollowTheirSpeakers() {
        store(minister("budget"));
        store(anArticle("salt").quote("Salt is cheap", "Petrova").role("Petrova", "Finance Minister"));

        assertThat(database().jdbc().sql("""
                        SELECT q.text FROM said s JOIN quote q USING (version_id, quote_id)
                        JOIN identity i USING (identity_id)
                        WHERE i.name = 'Ana Petrova' ORDER BY q.text""").query(String.class).list())
                .containsExactly("Salt is cheap", "We will not borrow");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyOrderOfTheSameArticlesEndsWithTheSameAttachments(long seed) {
        Random random = new Random(seed);
        List<Fact> facts = Crowd.of(random);
        facts.forEach(fact -> store(List.of(fact)));
        List<String> oneByOne = Rows.all(database().jdbc());
        for (int round = 0; round < 3; round++) {
            List<Fact> shuffled = new ArrayList<>(facts);
            facts.stream().filter(fact -> random.nextInt(4) == 0).forEach(shuffled::add);
            Collections.shuffle(shuffled, random);
            database().empty();
            for (int from = 0; from < shuffled.size(); ) {
                int to = Math.min(shuffled.size(), from + 1 + random.nextInt(20));
                store(shuffled.subList(from, to));
                from = to;
            }

            assertThat(Rows.all(database().jdbc())).isEqualTo(oneByOne);
        }
    }

    private static ArticleEvents minister(String article) {
        return anArticle(article)
                .quote("We will not borrow", "Ana Petrova")
                .role("Ana Petrova", "Finance Minister of Calderia")
                .naming(EntityType.LOCATION, "Calderia")
                .together("Ana Petrova", EntityType.ORGANIZATION, "Norvik Bank");
    }

    private void store(ArticleEvents article) {
        store(article.facts());
    }

    private void store(List<Fact> facts) {
        database().store().store(facts);
    }

    private List<String> names() {
        return database()
                .jdbc()
                .sql("SELECT name FROM identity ORDER BY name")
                .query(String.class)
                .list();
    }

    private String identity(String article, String name) {
        return database()
                .jdbc()
                .sql("SELECT identity_id FROM attachment t JOIN entity e USING (version_id, entity_id)"
                        + " WHERE t.article_id = ? AND e.name = ?")
                .params(article, name)
                .query(String.class)
                .single();
    }

    private String attached(String article, String name) {
        return database()
                .jdbc()
                .sql("""
                        SELECT i.name || ' ' || t.rule || ' ' || t.confidence || ' ' || t.evidence
                        FROM attachment t JOIN entity e USING (version_id, entity_id) JOIN identity i USING (identity_id)
                        WHERE t.article_id = ? AND e.name = ?""")
                .params(article, name)
                .query(String.class)
                .single();
    }
}
