package org.onrecord.benchmarks.chaos.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.onrecord.benchmarks.chaos.plan.Action;
import org.onrecord.benchmarks.chaos.plan.Plan;
import org.onrecord.benchmarks.chaos.plan.Step;
import org.onrecord.benchmarks.chaos.submit.Attempt;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;

/** What was acknowledged is on the topic of submitted articles once, as it was handed in. */
public final class IntakeCheck {

    private IntakeCheck() {}

    /** @param acknowledged by step the attempt that was acknowledged */
    public static Finding of(Plan plan, SortedMap<Integer, Attempt> acknowledged, TopicContent topics) {
        Finding.Notes notes = new Finding.Notes();
        Map<Attempt, Integer> copies = new HashMap<>();
        int unacknowledged = 0;
        for (ConsumerRecord<byte[], byte[]> record : topics.of(Topic.ARTICLE_SUBMITTED)) {
            Attempt attempt = Attempt.of(record.headers()).orElse(null);
            if (attempt == null) {
                notes.add("a record at %d-%d that nobody sent".formatted(record.partition(), record.offset()));
                continue;
            }
            copies.merge(attempt, 1, Integer::sum);
            unacknowledged += attempt.equals(acknowledged.get(attempt.step())) ? 0 : 1;
            if (!isAsSent(plan.step(attempt.step()), record)) {
                notes.add("step %d is not as it was sent".formatted(attempt.step()));
            }
        }
        copies.forEach((attempt, count) -> {
            if (count != 1) {
                notes.add("%s is on the topic %d times".formatted(attempt, count));
            }
        });
        for (Step step : plan.steps()) {
            Attempt attempt = Objects.requireNonNull(acknowledged.get(step.number()));
            boolean wanted = !(step.action() instanceof Action.BeRefused);
            if (copies.containsKey(attempt) != wanted) {
                notes.add("%s was acknowledged and is %s the topic".formatted(attempt, wanted ? "not on" : "on"));
            }
        }
        return notes.of(
                "what was acknowledged is on the topic once: %,d steps, %,d records (%d of them attempts that got no answer and were repeated)"
                        .formatted(
                                plan.steps().size(),
                                topics.of(Topic.ARTICLE_SUBMITTED).size(),
                                unacknowledged));
    }

    private static boolean isAsSent(Step step, ConsumerRecord<byte[], byte[]> record) {
        Action action = step.action();
        byte[] value = record.value();
        if (action instanceof Action.TakeDown) {
            return value == null;
        }
        if (value == null) {
            return false;
        }
        if (action instanceof Action.Submit submit) {
            return EventJson.read(value, ArticleSubmitted.class).equals(submit.article());
        }
        return action instanceof Action.Spoil spoil
                && (java.util.Arrays.equals(value, spoil.value()) || isSameArticle(value, spoil.value()));
    }

    /** The ingest-service writes an article anew. */
    private static boolean isSameArticle(byte[] one, byte[] other) {
        try {
            return EventJson.read(one, ArticleSubmitted.class).equals(EventJson.read(other, ArticleSubmitted.class));
        } catch (org.onrecord.events.wire.UnreadableException spoilt) {
            return false;
        }
    }
}
