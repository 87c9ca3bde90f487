package org.onrecord.benchmarks.malformed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.events.topic.Topic;

class EverythingIsSpoiltInEveryWayTest {

    private static final GoodRecords GOOD = GoodRecords.written(1);

    private final Samples samples = new Samples(GOOD, 1);

    @Test
    void isTheSameForTheSameSeed() {
        Samples again = new Samples(GOOD, 1);
        for (int number = 0; number < 300; number++) {
            assertThat(described(again.of(number))).isEqualTo(described(samples.of(number)));
        }
        assertThat(described(new Samples(GOOD, 2).of(0))).isNotEqualTo(described(samples.of(0)));
    }

    @Test
    void requestsAndEveryTopicThatAServiceReadsAreSpoiltInEveryWay() {
        List<Sample> all = IntStream.range(0, 4_000).mapToObj(samples::of).toList();
        Set<Topic> topics = all.stream()
                .filter(Sample.Message.class::isInstance)
                .map(sample -> ((Sample.Message) sample).topic())
                .collect(Collectors.toSet());

        assertThat(topics)
                .containsExactlyInAnyOrder(
                        Topic.ARTICLE_SUBMITTED,
                        Topic.ARTICLE_BACKFILL,
                        Topic.ARTICLE_EXTRACTED,
                        Topic.QUOTE_EXTRACTED,
                        Topic.ENTITY_EXTRACTED);
        for (Spoiling spoiling : Spoiling.values()) {
            String how = spoiling.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            assertThat(all)
                    .as(how)
                    .anyMatch(sample ->
                            sample instanceof Sample.Request && sample.how().startsWith(how))
                    .anyMatch(sample ->
                            sample instanceof Sample.Message && sample.how().startsWith(how));
        }
        assertThat(all).extracting(Sample::how).contains("huge", "odd id", "wrong key", "no key, no value");
    }

    @Test
    void anAnswerTellsOfTheInsideIfItHoldsAStackAClassOrAFile() {
        assertThat(List.of(
                        "java.lang.NullPointerException: null",
                        "\tat org.onrecord.store.Thing.run(Thing.java:12)",
                        "tools.jackson.core.JacksonException",
                        "failed in Thing.java:12"))
                .allMatch(Answers::tellsOfTheInside);
        assertThat(List.of(
                        "{\"type\":\"/problems/not-json\",\"detail\":\"The body is not JSON (line 1, column 1)\"}",
                        "the record's key is not its articleId; use the article id as the key"))
                .noneMatch(Answers::tellsOfTheInside);
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThat(MalformedOptions.parse(List.of())).isEqualTo(new MalformedOptions(10_000, 1));
        assertThat(MalformedOptions.parse(List.of("--count", "5", "--seed", "9")))
                .isEqualTo(new MalformedOptions(5, 9));
        assertThatThrownBy(() -> MalformedOptions.parse(List.of("--count", "0")))
                .hasMessageContaining("from 1");
        assertThatThrownBy(() -> MalformedOptions.parse(List.of("--records", "5")))
                .hasMessageContaining("--records");
    }

    private static String described(Sample sample) {
        if (sample instanceof Sample.Request request) {
            return request.method() + request.path() + request.headers() + Arrays.hashCode(request.body());
        }
        Sample.Message message = (Sample.Message) sample;
        return message.topic() + message.how() + Arrays.hashCode(message.key()) + Arrays.hashCode(message.value());
    }
}
