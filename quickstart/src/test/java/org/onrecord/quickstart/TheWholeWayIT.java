package org.onrecord.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.EventJson;
import tools.jackson.databind.JsonNode;

/** An article goes in, its quotes can be asked for. */
class TheWholeWayIT {

    @TempDir
    private static Path folder;

    private static RunningOnrecord onrecord;

    @BeforeAll
    static void start() throws InterruptedException {
        onrecord = RunningOnrecord.start(folder);
    }

    @AfterAll
    static void stop() {
        if (onrecord != null) {
            onrecord.close();
        }
    }

    @Test
    void anArticleOverHttpComesOutAsQuotesWithTheirSpeakers() throws Exception {
        assertThat(onrecord.submitOverHttp(article("ferry-http", """
                        The ferry to Ormsay will run again from Monday, harbour master Greta Lindholm said.

                        “The pier has been weighed, measured and forgiven,” Lindholm told reporters.

                        She promised a free crossing for children.
                        """))).isEqualTo(202);

        List<JsonNode> quotes = onrecord.awaitQuotes("ferry-http", found -> !found.isEmpty());

        assertThat(speakerOf(quotes, "weighed, measured and forgiven")).isEqualTo("Greta Lindholm");
    }

    @Test
    void anArticleOfAnyKafkaClientComesOutTheSameWay() throws Exception {
        onrecord.produce("baker-kafka", article(null, """
                The baker Tobias Wren has won the county prize for the third time.

                “Flour forgives, yeast remembers,” Wren said on Friday.

                “He deserves it,” said his rival, Mireille Castan.
                """));

        List<JsonNode> quotes = onrecord.awaitQuotes("baker-kafka", found -> !found.isEmpty());

        assertThat(speakerOf(quotes, "Flour forgives")).isEqualTo("Tobias Wren");
        assertThat(speakerOf(quotes, "He deserves it")).isEqualTo("Mireille Castan");
    }

    @Test
    void aTombstoneRemovesTheArticleAndItsQuotes() throws Exception {
        onrecord.produce("mill-tombstone", article(null, """
                “The mill will close by Easter,” owner Hanne Brask said.
                """));
        onrecord.awaitQuotes("mill-tombstone", found -> !found.isEmpty());

        onrecord.produce("mill-tombstone", null);

        assertThat(onrecord.awaitQuotes("mill-tombstone", List::isEmpty)).isEmpty();
        await().atMost(Duration.ofMinutes(3)).until(() -> onrecord.statusOfArticle("mill-tombstone") >= 400);
    }

    @Test
    void aTakedownOverHttpRemovesThemToo() throws Exception {
        onrecord.submitOverHttp(article("mill-http", """
                “The mill will stay open,” owner Hanne Brask said.
                """));
        onrecord.awaitQuotes("mill-http", found -> !found.isEmpty());

        assertThat(onrecord.takeDownOverHttp("mill-http")).isEqualTo(202);

        assertThat(onrecord.awaitQuotes("mill-http", List::isEmpty)).isEmpty();
    }

    @Test
    void theSameArticleTwiceIsStoredOnce() throws Exception {
        String article = article("bridge", """
                “Nobody crosses before the paint is dry,” engineer Sofia Adeyemi said.
                """);
        onrecord.submitOverHttp(article);
        List<JsonNode> first = onrecord.awaitQuotes("bridge", found -> !found.isEmpty());
        onrecord.submitOverHttp(article);
        // Behind it in the same partition: once its quotes are there, the article before it has been dealt with.
        onrecord.submitOverHttp(article("bridge", """
                “Nobody crosses before the paint is dry,” engineer Sofia Adeyemi said.

                “It is dry,” she added on Sunday.
                """));

        List<JsonNode> corrected = onrecord.awaitQuotes("bridge", found -> found.size() > first.size());

        assertThat(corrected)
                .extracting(quote -> quote.path("quoteId").asString())
                .doesNotHaveDuplicates()
                .contains(first.get(0).path("quoteId").asString());
        assertThat(speakerOf(corrected, "It is dry")).isEqualTo("Sofia Adeyemi");
    }

    @Test
    void aRecordThatIsNoJsonGoesToTheDeadLettersAndTheNextArticleIsRead() throws Exception {
        onrecord.produce("broken", "{\"text\": \"cut off in the mid");
        onrecord.produce("broken", article(null, """
                “The lock is mended,” keeper Aldo Ferrante said.
                """));

        List<JsonNode> quotes = onrecord.awaitQuotes("broken", found -> !found.isEmpty());

        assertThat(speakerOf(quotes, "The lock is mended")).isEqualTo("Aldo Ferrante");
        assertThat(valuesOn(Topic.ARTICLE_SUBMITTED.deadLetters().wireName()))
                .anyMatch(value -> value.contains("cut off in the mid"));
    }

    @Test
    void whoIsQuotedInSeveralArticlesIsOneIdentityUntilAnEditorSaysOtherwise() throws Exception {
        onrecord.submitOverHttp(article("budget", """
                Calderia will not borrow, says minister

                KORVA — Finance Minister Ana Petrova of Calderia said on Monday that the country would not borrow any \
                more this year.

                “We will not borrow,” Petrova told reporters in Korva.
                """));
        onrecord.submitOverHttp(article("salt", """
                Salt tax to go, farmers cheer

                KORVA — The salt tax will be abolished in May, Calderia's finance ministry announced on Wednesday.

                “Salt should be cheap,” said Petrova, the finance minister. Farmers cheered.
                """));
        onrecord.submitOverHttp(article("goalkeeper", """
                Bryland goalkeeper saves the day

                TARN — Olga Petrova, the goalkeeper of Bryland, saved two penalties on Saturday.

                “My gloves were wet,” Petrova said after the match.
                """));
        for (String article : List.of("budget", "salt", "goalkeeper")) {
            onrecord.awaitQuotes(article, found -> !found.isEmpty());
        }
        String minister = identity("ana%20petrova");
        String goalkeeper = identity("olga%20petrova");

        assertThat(textsOf(minister))
                .anyMatch(text -> text.startsWith("We will not borrow"))
                .anyMatch(text -> text.startsWith("Salt should"));
        assertThat(textsOf(goalkeeper)).singleElement().asString().startsWith("My gloves were wet");

        onrecord.postToStore(
                "/identities/" + minister + "/split",
                "{\"articles\": [\"salt\"], \"by\": \"r.lund\", \"why\": \"Her sister holds the office now.\"}");

        assertThat(textsOf(minister)).noneMatch(text -> text.startsWith("Salt should"));
        assertThat(valuesOn(Topic.IDENTITY_DECIDED.wireName())).anyMatch(value -> value.contains("Her sister holds"));
    }

    private static String identity(String name) throws Exception {
        return onrecord.askStore("/identities?name=" + name)
                .at("/identities/0/identityId")
                .asString();
    }

    private static List<String> textsOf(String identity) throws Exception {
        List<String> texts = new ArrayList<>();
        onrecord.askStore("/quotes?identity=" + identity)
                .path("quotes")
                .forEach(quote -> texts.add(quote.path("text").asString()));
        return texts;
    }

    private static String speakerOf(List<JsonNode> quotes, String words) {
        JsonNode quote = quotes.stream()
                .filter(candidate -> candidate.path("text").asString().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no quote says \"" + words + "\": " + quotes));
        return quote.path("speakers").path(0).path("name").asString();
    }

    private static String article(String id, String text) {
        var json = EventJson.mapper().createObjectNode().put("text", text);
        if (id != null) {
            json.put("id", id);
        }
        return json.toString();
    }

    private static List<String> valuesOn(String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", onrecord.bootstrapServers(), "isolation.level", "read_committed");
        try (Consumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<String> values = new ArrayList<>();
            await().atMost(Duration.ofMinutes(3)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
                return !values.isEmpty();
            });
            return values;
        }
    }
}
