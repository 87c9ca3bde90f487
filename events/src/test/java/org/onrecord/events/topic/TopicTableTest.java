package org.onrecord.events.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopicTableTest {

    @ParameterizedTest
    @EnumSource
    void namesSayThingFactAndVersion(Topic topic) {
        assertThat(topic.wireName()).matches("news\\.[a-z]+\\.[a-z]+\\.v[1-9][0-9]*(-dlt)?");
        assertThat(topic.name().endsWith("_DLT")).isEqualTo(topic.wireName().endsWith("-dlt"));
        assertThat(Topic.ofWireName(topic.wireName())).contains(topic);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*_DLT")
    void everyTopicHasItsDeadLettersAndTheyHaveNone(Topic topic) {
        Topic letters = topic.deadLetters();

        assertThat(letters.wireName()).isEqualTo(topic.wireName() + "-dlt");
        assertThat(letters.cleanup()).isEqualTo(Cleanup.DELETE);
        assertThatIllegalStateException().isThrownBy(letters::deadLetters);
    }

    @Test
    void articlesAreKeptWhileFactsExpire() {
        assertThat(Topic.ARTICLE_SUBMITTED.settings())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("delete.retention.ms", "86400000")
                .doesNotContainKey("retention.ms");
        assertThat(Topic.QUOTE_EXTRACTED.settings())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "2592000000");
    }

    @ParameterizedTest
    @EnumSource
    void aRecordsTimeIsItsProducersWhateverTheBrokersDefault(Topic topic) {
        assertThat(topic.settings()).containsEntry("message.timestamp.type", "CreateTime");
    }

    @ParameterizedTest
    @EnumSource
    void aLaneIsATopicOfItsOwnKeptAlike(Lane lane) {
        assertThat(lane.topic().settings()).isEqualTo(lane.other().topic().settings());
        assertThat(lane.other()).isNotEqualTo(lane);
        assertThat(lane.other().other()).isEqualTo(lane);
        assertThat(Lane.ofTopic(lane.topic().wireName())).contains(lane);
        assertThat(Lane.ofCode(lane.code())).contains(lane);
        assertThat(Lane.ofTopic(lane.topic().deadLetters().wireName())).isEmpty();
    }

    @Test
    void aChangeHasRoomForTheLargestQuoteAsItWasAndAsItIs() {
        assertThat(Topic.MAX_CHANGE_BYTES).isGreaterThan(2 * Topic.MAX_MESSAGE_BYTES);
        assertThat(Topic.QUOTE_CHANGED.settings())
                .containsEntry("max.message.bytes", Integer.toString(Topic.MAX_CHANGE_BYTES));
        assertThat(Topic.QUOTE_CHANGED_DLT.settings())
                .containsEntry("max.message.bytes", Integer.toString(Topic.MAX_CHANGE_BYTES + 64 * 1024));
    }

    @Test
    void whatIsTakenDownLeavesEveryTopicWithinABound() {
        assertThat(Topic.ARTICLE_SUBMITTED.settings()).containsEntry("max.compaction.lag.ms", "86400000");
        assertThat(Topic.ARTICLE_SUBMITTED.longestStay()).isEqualTo(Duration.ofHours(25));
        assertThat(Topic.QUOTE_CHANGED.settings()).containsEntry("segment.ms", "86400000");
        assertThat(Topic.QUOTE_CHANGED.longestStay())
                .isEqualTo(Duration.ofDays(31).plusHours(1));
        assertThat(Arrays.stream(Topic.values()).filter(topic -> !topic.holdsArticles()))
                .containsExactly(
                        Topic.IDENTITY_DECIDED,
                        Topic.IDENTITY_DECIDED_DLT,
                        Topic.WRITE_AUDITED,
                        Topic.WRITE_AUDITED_DLT);
    }

    @Test
    void anUnknownNameIsNoTopic() {
        assertThat(Topic.ofWireName("news.weather.told.v1")).isEmpty();
    }
}
