package org.onrecord.benchmarks.chaos.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.chaos.plan.Action;
import org.onrecord.benchmarks.chaos.plan.Plan;
import org.onrecord.benchmarks.chaos.submit.Attempt;
import org.onrecord.events.article.ArticleExtracted;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.DeadLetter;
import org.onrecord.events.wire.EventJson;

/** Each submitted record has its one outcome on the topics, whole and once, in the order of the submissions. */
public final class OutcomeCheck {

    private static final List<Topic> EVENTS =
            List.of(Topic.ARTICLE_EXTRACTED, Topic.QUOTE_EXTRACTED, Topic.ENTITY_EXTRACTED);

    private OutcomeCheck() {}

    /** What came of one submitted record. */
    private static final class Outcome {

        private @Nullable ArticleExtracted article;
        private int articles;
        private int tombstones;
        private int quotes;
        private int entities;
        private int letters;
        private String reason = "";
        private final Set<String> ids = new HashSet<>();

        private int events() {
            return articles + quotes + entities;
        }

        private void add(Topic topic, ConsumerRecord<byte[], byte[]> record) {
            DeadLetter.header(record.headers(), "ce_id").ifPresent(ids::add);
            if (topic == Topic.QUOTE_EXTRACTED) {
                quotes++;
            } else if (topic == Topic.ENTITY_EXTRACTED) {
                entities++;
            } else if (topic == Topic.ARTICLE_SUBMITTED_DLT) {
                letters++;
                reason = DeadLetter.header(record.headers(), DeadLetter.REASON).orElse("");
            } else if (record.value() == null) {
                tombstones++;
            } else {
                articles++;
                article = EventJson.read(record.value(), ArticleExtracted.class);
            }
        }

        private boolean isWhole() {
            return article != null
                    && articles == 1
                    && quotes == article.quotes()
                    && entities == article.entities()
                    && ids.size() == events()
                    && tombstones + letters == 0;
        }

        @Override
        public String toString() {
            return "%d article events, %d quotes, %d entities (%d ids), %d tombstones, %d letters %s"
                    .formatted(articles, quotes, entities, ids.size(), tombstones, letters, reason);
        }
    }

    public static Finding of(Plan plan, TopicContent topics) {
        Finding.Notes notes = new Finding.Notes();
        Map<Attempt, Outcome> outcomes = new HashMap<>();
        Stream.concat(EVENTS.stream(), Stream.of(Topic.ARTICLE_SUBMITTED_DLT))
                .forEach(topic -> topics.of(topic).forEach(record -> {
                    Attempt attempt = Attempt.of(record.headers()).orElse(new Attempt(0, 0));
                    outcomes.computeIfAbsent(attempt, first -> new Outcome()).add(topic, record);
                }));
        int refused = 0;
        for (ConsumerRecord<byte[], byte[]> record : topics.of(Topic.ARTICLE_SUBMITTED)) {
            Attempt attempt = Attempt.of(record.headers()).orElseThrow();
            Outcome outcome = outcomes.remove(attempt);
            Action action = plan.step(attempt.step()).action();
            if (outcome == null || !isRight(outcome, action)) {
                notes.add("%s, %s: %s".formatted(attempt, action.getClass().getSimpleName(), outcome));
            }
            refused += outcome == null ? 0 : outcome.letters;
        }
        // A takedown that was cut off between the two lanes.
        topics.of(Topic.ARTICLE_BACKFILL)
                .forEach(record -> Attempt.of(record.headers())
                        .ifPresent(attempt -> outcomes.computeIfPresent(
                                attempt,
                                (same, outcome) -> isRight(
                                                outcome,
                                                plan.step(attempt.step()).action())
                                        ? null
                                        : outcome)));
        outcomes.forEach(
                (attempt, outcome) -> notes.add("%s, which is not on the topic: %s".formatted(attempt, outcome)));
        for (Topic topic : Topic.values()) {
            boolean letters = topic.wireName().endsWith("-dlt") && topic != Topic.ARTICLE_SUBMITTED_DLT;
            if (letters && !topics.of(topic).isEmpty()) {
                notes.add("there are dead letters on " + topic.wireName());
            }
        }
        order(topics, plan, notes);
        return notes.of(
                "each record has one outcome, whole, once, in order: %,d articles and takedowns, %,d quotes, %,d entities, %,d dead letters"
                        .formatted(
                                topics.of(Topic.ARTICLE_EXTRACTED).size(),
                                topics.of(Topic.QUOTE_EXTRACTED).size(),
                                topics.of(Topic.ENTITY_EXTRACTED).size(),
                                refused));
    }

    private static boolean isRight(Outcome outcome, Action action) {
        if (action instanceof Action.Submit) {
            return outcome.isWhole();
        }
        if (action instanceof Action.TakeDown) {
            // One for each lane that it stands on; of an attempt that was not acknowledged, perhaps one only.
            return outcome.tombstones >= 1
                    && outcome.tombstones <= Lane.values().length
                    && outcome.events() + outcome.letters == 0;
        }
        return action instanceof Action.Spoil spoil
                && outcome.letters == 1
                && outcome.events() + outcome.tombstones == 0
                && outcome.reason.equals(spoil.reason().code());
    }

    /** Both topics have the same keys and as many partitions, so a record's events are on the partition it came from. */
    private static void order(TopicContent topics, Plan plan, Finding.Notes notes) {
        List<String> submitted = topics.of(Topic.ARTICLE_SUBMITTED).stream()
                .filter(record ->
                        !(plan.step(Attempt.of(record.headers()).orElseThrow().step())
                                        .action()
                                instanceof Action.Spoil))
                .map(OutcomeCheck::place)
                .toList();
        Iterator<String> expected = submitted.iterator();
        String next = expected.hasNext() ? expected.next() : "";
        for (ConsumerRecord<byte[], byte[]> record : topics.of(Topic.ARTICLE_EXTRACTED)) {
            if (place(record).equals(next)) {
                next = expected.hasNext() ? expected.next() : "";
            } else if (record.value() != null) {
                notes.add("the order of the articles is not that of their submissions");
                return;
            }
            // Else it is a takedown as the backfill lane passes it on, in an order of its own.
        }
        if (!next.isEmpty()) {
            notes.add("the order of the articles is not that of their submissions: %s is not in it".formatted(next));
        }
    }

    private static String place(ConsumerRecord<byte[], byte[]> record) {
        return record.partition() + " " + Attempt.of(record.headers()).orElse(null);
    }
}
