package org.onrecord.benchmarks.malformed;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.onrecord.benchmarks.chaos.plan.Action;
import org.onrecord.benchmarks.chaos.plan.Plan;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import org.onrecord.extract.engine.ArticleExtraction;
import org.onrecord.extract.outcome.RecordOutcomes;

/** What the services take without complaint, to be spoilt: articles, and what the engine makes of them. */
final class GoodRecords {

    private static final int ARTICLES = 40;
    private static final long TIME = 1_790_000_000_000L;

    private final List<ArticleSubmitted> articles;
    private final Map<Topic, List<ProducerRecord<byte[], byte[]>>> events = new EnumMap<>(Topic.class);

    private GoodRecords(List<ArticleSubmitted> articles) {
        this.articles = articles;
    }

    static GoodRecords written(long seed) {
        List<ArticleSubmitted> articles = new ArrayList<>();
        Plan.of(ARTICLES, seed).steps().forEach(step -> {
            if (step.action() instanceof Action.Submit submit) {
                articles.add(submit.article());
            }
        });
        GoodRecords good = new GoodRecords(articles);
        RecordOutcomes outcomes = new RecordOutcomes(ArticleExtraction.create(), InstantSource.system());
        articles.forEach(article -> outcomes.of(submitted(article))
                .records()
                .forEach(record -> Topic.ofWireName(record.topic())
                        .ifPresent(topic -> good.events
                                .computeIfAbsent(topic, none -> new ArrayList<>())
                                .add(record))));
        return good;
    }

    List<ArticleSubmitted> articles() {
        return articles;
    }

    /** Of one of the extracted topics. */
    List<ProducerRecord<byte[], byte[]>> events(Topic topic) {
        return events.getOrDefault(topic, List.of());
    }

    private static ConsumerRecord<byte[], byte[]> submitted(ArticleSubmitted article) {
        byte[] key = article.effectiveId().value().getBytes(StandardCharsets.UTF_8);
        byte[] value = EventJson.write(article);
        return new ConsumerRecord<>(
                Topic.ARTICLE_SUBMITTED.wireName(),
                0,
                0,
                TIME,
                TimestampType.CREATE_TIME,
                key.length,
                value.length,
                key,
                value,
                new RecordHeaders(),
                Optional.empty());
    }
}
