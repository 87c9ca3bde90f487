package org.onrecord.store.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.fixture.ArticleEvents.anArticle;
import static org.onrecord.store.fixture.ArticleEvents.takedown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.store.fact.Fact;
import org.onrecord.store.fact.FactReader;
import org.onrecord.store.fixture.ArticleEvents;
import org.onrecord.store.fixture.Database;

/** Groups follow from which articles are shown, whatever came before. */
class CopiesAreGroupedIT {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private static final String TEXT = sentences(1, 24);

    private static Database database;

    @BeforeAll
    static void start() {
        database = Database.embedded("copies_are_grouped");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void whatIsAlikeIsAGroupWithTheRuleThatFoundIt() {
        store(article("mill", TEXT));
        store(article("mill-again", TEXT).by("Valley Post"));
        store(article("mill-edited", "By our staff. " + TEXT).by("Coast Radio"));
        store(article("ferry", sentences(9, 40)));

        assertThat(groups()).containsExactly("mill+mill-again+mill-edited");
        assertThat(search().of("mill", 10).orElseThrow().copies())
                .extracting(copy -> copy.articleId() + " " + copy.rule().code() + " " + copy.alike())
                .containsExactly(
                        "mill same-text mill-again", "mill-again same-text mill", "mill-edited near-text mill");
        assertThat(search().of("ferry", 10)).isEmpty();
    }

    @Test
    void theEarliestIsFirst() {
        store(article("late", TEXT).publishedAt(MORNING));
        store(article("early", TEXT).publishedAt(MORNING.minusSeconds(60)));

        assertThat(search().of("late", 10).orElseThrow().first()).isEqualTo("early");
    }

    @Test
    void aCorrectionLeavesTheGroupWhenItsWordsDo() {
        store(article("mill", TEXT));
        store(article("copy", TEXT));
        store(article("copy", sentences(9, 30)).version(2));
        assertThat(groups()).isEmpty();

        store(article("copy", TEXT).version(3));
        assertThat(groups()).containsExactly("copy+mill");
    }

    /** The middle one has three in four sentences of each of the others, those have half in common. */
    @Test
    void whatHungTogetherByOneThatIsGoneIsApart() {
        store(article("begin", between(0, 40)));
        store(article("end", between(20, 60)));
        assertThat(groups()).isEmpty();
        store(article("middle", between(10, 50)));
        store(article("middle-again", between(10, 50)));
        assertThat(groups()).containsExactly("begin+end+middle+middle-again");

        takeDown("middle");
        assertThat(groups()).containsExactly("begin+end+middle-again");
        takeDown("middle-again");
        assertThat(groups()).isEmpty();
        assertThat(database.jdbc()
                        .sql("SELECT count(*) FROM copy_pair")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theOrderOfComingDoesNotMatter() {
        List<ArticleEvents> articles = new ArrayList<>();
        for (int text = 0; text < 4; text++) {
            String whole = sentences(20 + text, 30);
            for (int copy = 0; copy < 5; copy++) {
                articles.add(article(
                        "text-" + text + "-" + copy,
                        words(100 * text + copy, 4 * copy) + whole.substring(0, whole.length() * (10 - copy) / 10)));
            }
        }
        List<String> expected = null;
        for (int turn = 0; turn < 5; turn++) {
            database.empty();
            Collections.shuffle(articles, new Random(turn));
            if (turn % 2 == 0) {
                articles.forEach(CopiesAreGroupedIT::store);
            } else {
                store(articles.stream().flatMap(one -> one.facts().stream()).toList());
            }
            List<String> rows = rows();
            if (expected == null) {
                expected = rows;
                assertThat(groups()).hasSize(4);
            }
            assertThat(rows).isEqualTo(expected);
        }
    }

    @Test
    void storesThatWriteSideBySideFindEachOthersCopies() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<?>> stored = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                ArticleEvents copy = article("copy-" + i, words(i, 8) + TEXT);
                stored.add(threads.submit(() -> store(copy)));
            }
            for (Future<?> one : stored) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(search().of("copy-0", 50).orElseThrow().articles()).isEqualTo(30);
    }

    @Test
    void articlesFromBeforeAreLookedAtOnce() {
        store(article("mill", TEXT));
        store(article("copy", TEXT));
        database.jdbc().sql("TRUNCATE article_text, copy_text, copy_pair").update();
        EarlierTexts earlier =
                new EarlierTexts(database.jdbc(), database.transactions(), new CopyGroups(database.jdbc()));

        while (earlier.doSome()) {
            assertThat(groups()).containsExactly("copy+mill");
        }
        assertThat(groups()).containsExactly("copy+mill");
    }

    private static ArticleEvents article(String id, String text) {
        return anArticle(id).sentence(text);
    }

    private static void store(ArticleEvents article) {
        store(article.facts());
    }

    private static void store(Collection<Fact> facts) {
        database.store().store(facts);
    }

    private static void takeDown(String id) {
        store(List.of(FactReader.read(takedown(id, MORNING.plusSeconds(3_600)))));
    }

    private static CopySearch search() {
        return new CopySearch(database.jdbc());
    }

    /** The ids of each group's articles, in order. */
    private static List<String> groups() {
        return search().groups(null, 100).stream()
                .map(group -> search().group(org.onrecord.store.HexId.uuid(group.group()), null, 100)
                        .orElseThrow())
                .map(group -> new TreeSet<>(
                                group.copies().stream().map(Copy::articleId).toList())
                        .stream().collect(Collectors.joining("+")))
                .sorted()
                .toList();
    }

    private static List<String> rows() {
        return database.jdbc().sql("""
                        SELECT row_to_json(r)::text FROM (SELECT article_id, text_id, group_id FROM article_text JOIN copy_text USING (text_id)) r
                        UNION ALL
                        SELECT row_to_json(p)::text FROM copy_pair p
                        ORDER BY 1
                        """).query(String.class).list();
    }

    private static String between(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "The " + words(i, 9) + ".")
                .collect(Collectors.joining(" ", "", " "));
    }

    private static String sentences(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> "The " + words(random.nextInt(), 9) + ".")
                .collect(Collectors.joining(" ", "", " "));
    }

    private static String words(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i ->
                        Arrays.asList("harbour", "ferry", "winter", "council", "crane", "market", "budget", "storm")
                                        .get(random.nextInt(8))
                                + Integer.toString(random.nextInt(400), 36))
                .collect(Collectors.joining(" ", "", " "));
    }
}
