package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.events.article.ArticleExtracted;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.DeadLetter;
import org.onrecord.events.wire.EventJson;
import org.onrecord.extract.outcome.ExtractMetric;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What the service promises whoever submits to it and whoever reads from it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ExactlyOncePerArticleContract {

    private static final Duration SOON = Duration.ofMinutes(3);
    private static final String TEXT = """
            Ferry to Skerra suspended until spring

            “The hull will not survive another winter,” said Una Flett, who has run the port since 2011. “I have \
            written to the ministry four times.”

            Transport Minister Goran Petrič said that a replacement had been ordered. “She will have her ship by \
            April,” he told reporters on Friday.
            """;

    private NewsTopics topics;
    private ConfigurableApplicationContext service;

    abstract String bootstrapServers();

    @BeforeAll
    void connect() throws InterruptedException {
        topics = new NewsTopics(bootstrapServers());
    }

    @AfterAll
    void disconnect() {
        if (topics != null) {
            topics.close();
        }
    }

    @BeforeEach
    void start() {
        service = service("extract-" + UUID.randomUUID());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void anArticleBecomesItsEventsOnce() throws Exception {
        String id = newId();
        topics.submit(id, json(id));

        ArticleExtracted article = extracted(id);
        List<ConsumerRecord<byte[], byte[]>> quotes = topics.committed(Topic.QUOTE_EXTRACTED, NewsTopics.of(id));
        assertThat(article.quotes()).isPositive();
        assertThat(quotes).hasSize(article.quotes());
        assertThat(topics.committed(Topic.ENTITY_EXTRACTED, NewsTopics.of(id))).hasSize(article.entities());
        assertThat(quotes)
                .extracting(record -> EventJson.read(record.value(), QuoteExtracted.class))
                .anySatisfy(quote -> {
                    assertThat(quote.text()).startsWith("The hull will not survive another winter,");
                    assertThat(quote.speakers().get(0).name()).isEqualTo("Una Flett");
                });
    }

    @Test
    void poisonGoesToTheDeadLettersAndHoldsUpNothing() throws Exception {
        String before = newId();
        String poison = newId();
        String after = newId();
        topics.submitTo(0, before, json(before));
        topics.submitTo(0, poison, "{\"text\": nothing");
        topics.submitTo(0, after, json(after));

        extracted(before);
        extracted(after);

        assertThat(topics.committed(Topic.ARTICLE_SUBMITTED_DLT, NewsTopics.of(poison)))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.value()).asString(StandardCharsets.UTF_8).isEqualTo("{\"text\": nothing");
                    assertThat(DeadLetter.header(letter.headers(), DeadLetter.REASON))
                            .contains("not-json");
                    assertThat(DeadLetter.header(letter.headers(), DeadLetter.PARTITION))
                            .contains("0");
                });
        assertThat(topics.committed(Topic.ARTICLE_EXTRACTED, NewsTopics.of(poison)))
                .isEmpty();
    }

    @Test
    void aTombstoneIsPassedOn() throws Exception {
        String id = newId();
        topics.submit(id, json(id));
        topics.submit(id, null);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topics.committed(Topic.ARTICLE_EXTRACTED, NewsTopics.of(id)))
                        .last()
                        .satisfies(last -> assertThat(last.value()).isNull()));
    }

    @Test
    void anEmbargoOutlastsARestartAndEndsAtItsTime() throws Exception {
        String id = newId();
        Instant until = Instant.now().plusSeconds(8);
        topics.submit(
                id,
                EventJson.mapper()
                        .writeValueAsString(
                                java.util.Map.of("id", id, "text", TEXT, "embargoedUntil", until.toString())));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topics.committed(Topic.ARTICLE_HELD, NewsTopics.of(id)))
                        .isNotEmpty());

        service.close();
        service = service("extract-" + UUID.randomUUID());

        assertThat(extracted(id).quotes()).isPositive();
        assertThat(Instant.now()).isAfterOrEqualTo(until);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topics.committed(Topic.ARTICLE_HELD, NewsTopics.of(id)))
                        .last()
                        .satisfies(last -> assertThat(last.value()).isNull()));
    }

    @Test
    void aRecordWithAnEmptyKeyAndNoHeadersIsRead() throws Exception {
        String id = newId();
        topics.submit("", json(id));

        assertThat(extracted(id).text()).contains("Skerra");
    }

    @Test
    void aRecordDeliveredAgainGivesTheSameEvents() throws Exception {
        String id = newId();
        topics.submit(id, json(id));
        int quotes = extracted(id).quotes();

        try (ConfigurableApplicationContext again = service("extract-" + UUID.randomUUID())) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(topics.committed(Topic.QUOTE_EXTRACTED, NewsTopics.of(id)))
                            .hasSize(2 * quotes));
            assertThat(again.isActive()).isTrue();
        }

        List<String> events = topics.committed(Topic.QUOTE_EXTRACTED, NewsTopics.of(id)).stream()
                .map(ExactlyOncePerArticleContract::everything)
                .toList();
        assertThat(events.subList(quotes, 2 * quotes)).isEqualTo(events.subList(0, quotes));
    }

    @Test
    void aTransactionThatFailsIsRepeatedWhole() throws Exception {
        service.close();
        String id = newId();
        topics.submit(id, json(id));

        service = failingOnce(id);

        ArticleExtracted article = extracted(id);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(counted("extracted")).isPositive());
        assertThat(topics.committed(Topic.ARTICLE_EXTRACTED, NewsTopics.of(id))).hasSize(1);
        assertThat(topics.committed(Topic.QUOTE_EXTRACTED, NewsTopics.of(id))).hasSize(article.quotes());
        // The first attempt is there for those who ask for what was never committed.
        assertThat(topics.written(Topic.ARTICLE_EXTRACTED, NewsTopics.of(id))).hasSizeGreaterThan(1);
    }

    @Test
    void stoppingInTheMiddleLosesAndRepeatsNothing() throws Exception {
        service.close();
        String group = "extract-" + UUID.randomUUID();
        service = service(group);
        List<String> ids = IntStream.range(0, 120).mapToObj(i -> newId()).toList();
        for (String id : ids) {
            topics.submit(id, json(id));
        }
        extracted(ids.get(0));

        service.close();
        service = service(group);

        await().atMost(SOON).untilAsserted(() -> {
            List<String> extracted =
                    topics.committed(Topic.ARTICLE_EXTRACTED, record -> ids.contains(key(record))).stream()
                            .map(ExactlyOncePerArticleContract::key)
                            .toList();
            assertThat(extracted).containsExactlyInAnyOrderElementsOf(ids);
        });
    }

    @Test
    void aTransactionThatAKilledInstanceLeftOpenHoldsNothingUp() throws Exception {
        service.close();
        String group = "extract-" + UUID.randomUUID();
        String id = newId();
        try (LeftOpen killed = new LeftOpen(bootstrapServers(), "onrecord-extract-killed-0")) {
            killed.write(Topic.ARTICLE_EXTRACTED, "half-" + id, group);
            topics.submit(id, json(id));

            service = service(group, "--onrecord.extract.instance=killed");

            assertThat(extracted(id).quotes()).isPositive();
            assertThat(topics.committed(Topic.ARTICLE_EXTRACTED, NewsTopics.of("half-" + id)))
                    .isEmpty();
        }
    }

    private ConfigurableApplicationContext service(String group, String setting) {
        return ExtractService.start(
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + bootstrapServers(),
                "--spring.kafka.consumer.group-id=" + group,
                setting);
    }

    private ConfigurableApplicationContext service(String group) {
        return ExtractService.start(
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + bootstrapServers(),
                "--spring.kafka.consumer.group-id=" + group);
    }

    private ConfigurableApplicationContext failingOnce(String articleId) {
        return new SpringApplicationBuilder(ExtractService.class)
                .sources(FailsOnce.class)
                .properties("spring.config.name=extract-service")
                .run(
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + bootstrapServers(),
                        "--spring.kafka.consumer.group-id=extract-" + UUID.randomUUID(),
                        "--" + FailsOnce.ARTICLE + "=" + articleId);
    }

    private ArticleExtracted extracted(String id) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(topics.committed(Topic.ARTICLE_EXTRACTED, NewsTopics.of(id)))
                        .isNotEmpty());
        return EventJson.read(
                topics.committed(Topic.ARTICLE_EXTRACTED, NewsTopics.of(id))
                        .get(0)
                        .value(),
                ArticleExtracted.class);
    }

    private double counted(String outcome) {
        return service.getBean(MeterRegistry.class)
                .get(ExtractMetric.OUTCOMES)
                .tags("lane", "live", "outcome", outcome)
                .counter()
                .count();
    }

    private static String newId() {
        return "ferry-" + UUID.randomUUID();
    }

    private static String json(String id) {
        return EventJson.mapper().writeValueAsString(java.util.Map.of("id", id, "text", TEXT));
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }

    private static String everything(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder all = new StringBuilder(new String(record.value(), StandardCharsets.UTF_8));
        for (Header header : record.headers()) {
            all.append('\n')
                    .append(header.key())
                    .append('=')
                    .append(new String(header.value(), StandardCharsets.UTF_8));
        }
        return all.toString();
    }
}
