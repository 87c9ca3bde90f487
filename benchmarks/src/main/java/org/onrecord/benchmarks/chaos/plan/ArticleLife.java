package org.onrecord.benchmarks.chaos.plan;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.Rejection;

/** What happens to one article from its first submission to its last. */
final class ArticleLife {

    private static final Instant FIRST_PUBLISHED = Instant.parse("2026-01-05T06:00:00Z");
    private static final long SECONDS_BETWEEN = 137;

    private static final List<Poison> POISON = List.of(Poison.values());

    private final NewsWriter news;

    ArticleLife(NewsWriter news) {
        this.news = news;
    }

    /** The steps in their order, not yet numbered. */
    List<Step> of(int number, SplittableRandom random) {
        Front front = random.nextInt(5) < 3 ? Front.HTTP : Front.TOPIC;
        Life life = new Life(number, front, random.nextBoolean(), random.nextInt(4) == 0);
        int lot = random.nextInt(100);
        if (lot < 60) {
            life.submit(0, 1);
        } else if (lot < 74) {
            int editions = random.nextInt(2, 4);
            for (int edition = 0; edition < editions; edition++) {
                life.submit(edition, edition + 1);
            }
        } else if (lot < 82) {
            life.submit(0, 1);
            life.submit(0, random.nextInt(1, 3));
        } else if (lot < 86) {
            life.numbered = true;
            life.submit(1, 2);
            life.submit(0, 1);
        } else if (lot < 93) {
            life.submit(0, 1);
            if (random.nextBoolean()) {
                life.submit(1, 2);
            }
            life.act(new Action.TakeDown());
            if (random.nextInt(3) == 0) {
                life.submit(2, 3);
            }
        } else if (lot < 94) {
            life.act(new Action.TakeDown());
        } else {
            boolean known = random.nextBoolean();
            if (known) {
                life.submit(0, 1);
            }
            life.act(poison(life, random));
            if (known && random.nextBoolean()) {
                life.submit(1, 2);
            }
        }
        return life.steps;
    }

    private Action poison(Life life, SplittableRandom random) {
        if (life.front == Front.HTTP) {
            return random.nextBoolean()
                    ? new Action.BeRefused("{\"text\": ".getBytes(StandardCharsets.UTF_8))
                    : new Action.Spoil(
                            bytes(life.id().value()),
                            EventJson.write(life.article(news.foreignText(life.number), 9)),
                            Rejection.LANGUAGE);
        }
        Poison poison = POISON.get(random.nextInt(POISON.size()));
        byte[] key = bytes(life.id().value());
        byte[] whole = EventJson.write(life.article(news.text(life.number, 0), 9));
        return switch (poison) {
            case NOT_JSON -> spoilt(poison, key, bytes("<article>" + news.text(life.number, 0) + "</article>"));
            case CUT_OFF -> spoilt(poison, key, java.util.Arrays.copyOf(whole, whole.length / 2));
            case NOT_UTF_8 ->
                spoilt(poison, key, news.foreignText(life.number).concat(" ÿþ").getBytes(StandardCharsets.UTF_16));
            case A_LIST -> spoilt(poison, key, bytes("[\"" + life.number + "\"]"));
            case FUTURE_VERSION ->
                spoilt(poison, key, bytes("{\"schema\":2,\"body\":{\"paragraphs\":[\"It rained.\"]}}"));
            case BLANK_TEXT -> spoilt(poison, key, bytes("{\"text\":\"  \"}"));
            case VERSION_ZERO -> spoilt(poison, key, bytes("{\"version\":0,\"text\":\"It rained again.\"}"));
            case ANOTHER_ARTICLES_KEY ->
                spoilt(poison, key, bytes("{\"id\":\"stray-" + life.number + "\",\"text\":\"It rained.\"}"));
            case KEY_WITH_CONTROL_CHARACTER -> spoilt(poison, bytes("bell\u0007" + life.number), whole);
            case FOREIGN -> spoilt(poison, key, EventJson.write(life.article(news.foreignText(life.number), 9)));
        };
    }

    private static Action spoilt(Poison poison, byte[] key, byte[] value) {
        return new Action.Spoil(key, value, poison.reason());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private final class Life {

        private final int number;
        private final Front front;
        private final boolean named;
        private boolean numbered;
        private final List<Step> steps = new ArrayList<>();

        Life(int number, Front front, boolean numbered, boolean named) {
            this.number = number;
            this.front = front;
            this.numbered = numbered;
            this.named = named;
        }

        ArticleId id() {
            return article(news.text(number, 0), 1).effectiveId();
        }

        ArticleSubmitted article(String text, int version) {
            return new ArticleSubmitted(
                    named && front == Front.HTTP ? null : new ArticleId("story-" + number),
                    numbered ? new ArticleVersion(version) : null,
                    named ? URI.create("https://news.example/" + number + "?utm_source=feed") : null,
                    null,
                    text,
                    number % 7 == 0 ? null : news.paper(number),
                    null,
                    number % 5 == 0 ? null : FIRST_PUBLISHED.plusSeconds(SECONDS_BETWEEN * number),
                    number % 3 == 0 ? null : "en");
        }

        void submit(int edition, int version) {
            act(new Action.Submit(article(news.text(number, edition), version)));
        }

        void act(Action action) {
            steps.add(new Step(0, id(), front, action));
        }
    }
}
