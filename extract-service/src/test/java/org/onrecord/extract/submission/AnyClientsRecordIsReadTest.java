package org.onrecord.extract.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.wire.Rejection;
import org.onrecord.extract.SubmittedRecord;

class AnyClientsRecordIsReadTest {

    private static final String TEXT = "The ferry to Skerra is late again.";
    private static final String JSON = "{\"text\":\"" + TEXT + "\"}";

    @Test
    void readsATextWithoutKeyAndHeaders() throws RefusedException {
        var version = newVersion(SubmittedRecord.of(JSON).at(1_700_000_000_000L));

        assertThat(version.article().text()).isEqualTo(TEXT);
        assertThat(version.id()).isEqualTo(ArticleId.ofContent(TEXT));
        assertThat(version.version()).isEqualTo(new ArticleVersion(1_700_000_000_000L));
        assertThat(version.receivedAt()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
    }

    @Test
    void takesAnEmptyKeyForNone() throws RefusedException {
        assertThat(newVersion(SubmittedRecord.of(JSON).key("")).id()).isEqualTo(ArticleId.ofContent(TEXT));
    }

    @Test
    void takesTheKeyForTheIdWhereTheValueHasNone() throws RefusedException {
        assertThat(newVersion(SubmittedRecord.of(JSON).key("ferry-7")).id()).isEqualTo(new ArticleId("ferry-7"));
    }

    @Test
    void takesTheValuesIdWhereThereIsNoKey() throws RefusedException {
        var record = SubmittedRecord.of("{\"id\":\"ferry-7\",\"text\":\"" + TEXT + "\"}");

        assertThat(newVersion(record).id()).isEqualTo(new ArticleId("ferry-7"));
    }

    @Test
    void takesTheSubmittersVersionBeforeTheTimestamp() throws RefusedException {
        var record = SubmittedRecord.of("{\"version\":4,\"text\":\"" + TEXT + "\",\"mood\":\"grim\"}");

        assertThat(newVersion(record).version()).isEqualTo(new ArticleVersion(4));
    }

    @Test
    void readsATombstoneAsATakedownAtItsOwnTime() throws RefusedException {
        Submission submission = SubmissionReader.read(SubmittedRecord.tombstone()
                .key("ferry-7")
                .at(1_700_000_000_123L)
                .read());

        assertThat(submission)
                .isEqualTo(new Submission.Takedown(new ArticleId("ferry-7"), Instant.ofEpochMilli(1_700_000_000_123L)));
    }

    static Stream<Arguments> malformed() {
        String deep = "[".repeat(2_000) + "]".repeat(2_000);
        byte[] latin1 = "{\"text\":\"Café Skerra\"}".getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                refused(SubmittedRecord.of(""), Rejection.NOT_AN_OBJECT),
                refused(SubmittedRecord.of("The ferry is late."), Rejection.NOT_JSON),
                refused(SubmittedRecord.of("{\"text\":\"The ferry"), Rejection.NOT_JSON),
                refused(SubmittedRecord.of("{\"text\":\"The ferry\"} {}"), Rejection.NOT_JSON),
                refused(SubmittedRecord.of("{\"text\":\"a\",\"more\":" + deep + "}"), Rejection.NOT_JSON),
                refused(SubmittedRecord.of(new byte[4096]), Rejection.NOT_JSON),
                refused(SubmittedRecord.of(latin1), Rejection.NOT_UTF_8),
                refused(SubmittedRecord.of(new byte[] {'{', (byte) 0xC0, (byte) 0xAF, '}'}), Rejection.NOT_UTF_8),
                refused(SubmittedRecord.of("null"), Rejection.NOT_AN_OBJECT),
                refused(SubmittedRecord.of("\"The ferry is late.\""), Rejection.NOT_AN_OBJECT),
                refused(SubmittedRecord.of("[1,2]"), Rejection.NOT_AN_OBJECT),
                refused(SubmittedRecord.of("17"), Rejection.NOT_AN_OBJECT),
                refused(SubmittedRecord.of("{}"), Rejection.INVALID_FIELD),
                refused(SubmittedRecord.of("{\"text\":null}"), Rejection.INVALID_FIELD),
                refused(SubmittedRecord.of("{\"text\":\" \\n\"}"), Rejection.INVALID_FIELD),
                refused(SubmittedRecord.of("{\"text\":{\"body\":\"a\"}}"), Rejection.INVALID_FIELD),
                refused(SubmittedRecord.of("{\"text\":\"a\\u0000b\"}"), Rejection.INVALID_FIELD),
                refused(SubmittedRecord.of("{\"text\":\"a\\ud83db\"}"), Rejection.INVALID_FIELD),
                refused(SubmittedRecord.of("{\"text\":\"" + "a".repeat(1_000_001) + "\"}"), Rejection.INVALID_FIELD),
                refused(SubmittedRecord.of("{\"text\":\"a\",\"version\":\"new\"}"), Rejection.INVALID_FIELD),
                refused(SubmittedRecord.of("{\"text\":\"a\",\"version\":0}"), Rejection.INVALID_FIELD),
                refused(SubmittedRecord.of("{\"text\":\"a\",\"url\":\"ftp://x\"}"), Rejection.INVALID_FIELD),
                refused(SubmittedRecord.of("{\"text\":\"a\",\"publishedAt\":\"today\"}"), Rejection.INVALID_FIELD),
                refused(SubmittedRecord.of("{\"text\":\"a\",\"id\":\" \"}"), Rejection.INVALID_FIELD),
                refused(SubmittedRecord.of(JSON).at(-1), Rejection.INVALID_FIELD),
                refused(
                        SubmittedRecord.of("{\"id\":\"ferry-7\",\"text\":\"a\"}")
                                .key("ferry-8"),
                        Rejection.KEY_MISMATCH),
                refused(SubmittedRecord.of(JSON).key("two\nlines"), Rejection.INVALID_KEY),
                refused(SubmittedRecord.of(JSON).key(new byte[] {(byte) 0xFF}), Rejection.INVALID_KEY),
                refused(SubmittedRecord.of(JSON).key("k".repeat(513)), Rejection.INVALID_KEY),
                refused(SubmittedRecord.tombstone(), Rejection.INVALID_KEY),
                refused(SubmittedRecord.tombstone().key(""), Rejection.INVALID_KEY));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesWhatIsNoArticle(SubmittedRecord record, Rejection reason) {
        assertThatThrownBy(() -> SubmissionReader.read(record.read()))
                .asInstanceOf(type(RefusedException.class))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.detail()).isNotBlank().doesNotContain("ferry-8", "Exception");
                });
    }

    private static Arguments refused(Object record, Rejection reason) {
        return Arguments.of(record, reason);
    }

    private static Submission.NewVersion newVersion(SubmittedRecord record) throws RefusedException {
        return (Submission.NewVersion) SubmissionReader.read(record.read());
    }
}
