package org.onrecord.benchmarks.storeload;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.onrecord.events.Event;

/**
 * Writes articles, the same ones in every run (but for when they came, which is now: Kafka removes old records): three to ten quotes of two to four people in each, over five years; one
 * in ten is another publisher's copy of the one before it, and one quote in twenty has been said in an earlier article.
 */
final class Press {

    private static final Instant START = Instant.parse("2021-01-04T06:00:00Z");
    private static final Duration PERIOD = Duration.ofDays(5 * 365);

    private final int articles;
    private final Vocabulary vocabulary;
    private final Instant receivedFrom = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    Press(int articles) {
        this.articles = articles;
        vocabulary = new Vocabulary(articles);
    }

    /** What an extractor would say of an article, from 0. */
    List<Event> events(int number) {
        boolean copy = number % 10 == 9;
        Random random = new Random(copy ? number - 1 : number);
        List<String> people = new ArrayList<>();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            people.add(vocabulary.person(random));
        }
        GeneratedArticle article = new GeneratedArticle("generated-" + number);
        int quotes = 3 + random.nextInt(8);
        for (int i = 0; i < quotes; i++) {
            for (int j = 0; j < 3; j++) {
                article.sentence(vocabulary.sentence(random, 10 + random.nextInt(16)));
            }
            String words =
                    random.nextInt(20) == 0 ? saying(random) : vocabulary.sentence(random, 6 + random.nextInt(22));
            article.quote(
                    words,
                    vocabulary.place(random),
                    people.get(random.nextInt(people.size())),
                    0.5 + random.nextInt(50) / 100.0);
        }
        Instant at = START.plus(PERIOD.multipliedBy(number).dividedBy(articles));
        return article.events(vocabulary.publisher(new Random(number)), at, receivedFrom.plusMillis(number));
    }

    /** One of many sayings, altered now and then. */
    private String saying(Random random) {
        String saying = vocabulary.sentence(new Random(random.nextInt(Math.max(10, articles / 20))), 12);
        return random.nextInt(3) == 0 ? saying.replaceFirst(" \\S+ ", " " + vocabulary.word(random) + " ") : saying;
    }
}
