package org.onrecord.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.entity.EntityExtracted;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.wire.UnreadableException.Cause;

/** SECRET stands where a value may not come out in a message. */
class UnreadableRecordNamesItsFieldTest {

    static Stream<Arguments> articles() {
        return Stream.of(
                arguments("", Cause.NOT_AN_OBJECT, ""),
                arguments("null", Cause.NOT_AN_OBJECT, ""),
                arguments("\"SECRET\"", Cause.NOT_AN_OBJECT, ""),
                arguments("[{\"text\": \"SECRET\"}]", Cause.NOT_AN_OBJECT, ""),
                arguments("SECRET", Cause.NOT_JSON, ""),
                arguments("{\"text\": \"SECRET", Cause.NOT_JSON, ""),
                arguments("{\"text\": \"SECRET\"} SECRET", Cause.NOT_JSON, ""),
                arguments("{\"text\": \"SECRET\"}\n{\"text\": \"SECRET\"}", Cause.NOT_JSON, ""),
                arguments("{\"text\": \"SECRET\", \"a\": " + "[".repeat(40) + "]".repeat(40) + "}", Cause.NOT_JSON, ""),
                arguments("{}", Cause.INVALID_FIELD, "text"),
                arguments("{\"text\": {\"SECRET\": 1}}", Cause.INVALID_FIELD, "text"),
                arguments("{\"text\": true}", Cause.INVALID_FIELD, "text"),
                arguments("{\"text\": 7.5}", Cause.INVALID_FIELD, "text"),
                arguments("{\"text\": \"a\", \"id\": {\"value\": \"SECRET\"}}", Cause.INVALID_FIELD, "id"),
                arguments("{\"text\": \"a\", \"id\": \" SECRET\"}", Cause.INVALID_FIELD, "id"),
                arguments("{\"text\": \"a\", \"id\": \"\"}", Cause.INVALID_FIELD, "id"),
                arguments("{\"text\": \"a\", \"version\": \"SECRET\"}", Cause.INVALID_FIELD, "version"),
                arguments("{\"text\": \"a\", \"version\": 1.5}", Cause.INVALID_FIELD, "version"),
                arguments("{\"text\": \"a\", \"version\": -1}", Cause.INVALID_FIELD, "version"),
                arguments("{\"text\": \"a\", \"version\": 99999999999999999999}", Cause.INVALID_FIELD, "version"),
                arguments("{\"text\": \"a\", \"url\": \"SECRET\"}", Cause.INVALID_FIELD, "url"),
                arguments("{\"text\": \"a\", \"url\": \"http://SECRET SECRET\"}", Cause.INVALID_FIELD, "url"),
                arguments("{\"text\": \"a\", \"title\": [\"SECRET\"]}", Cause.INVALID_FIELD, "title"),
                arguments("{\"text\": \"a\", \"publishedAt\": \"SECRET\"}", Cause.INVALID_FIELD, "publishedAt"),
                arguments("{\"text\": \"a\", \"publishedAt\": 1772600767}", Cause.INVALID_FIELD, "publishedAt"),
                arguments(
                        "{\"text\": \"a\", \"publishedAt\": \"2026-03-04T05:06:07\"}",
                        Cause.INVALID_FIELD,
                        "publishedAt"),
                arguments("{\"text\": \"a\", \"publishedAt\": \"2026-03-04\"}", Cause.INVALID_FIELD, "publishedAt"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void ofAnArticle(String json, Cause why, String field) {
        isRefused(json, ArticleSubmitted.class, why, field);
    }

    static Stream<Arguments> quotes() {
        return Stream.of(
                arguments("\"confidence\": 0.5", "\"confidence\": 1.5", "confidence"),
                arguments("\"confidence\": 0.5", "\"confidence\": \"SECRET\"", "confidence"),
                arguments("\"confidence\": 0.5", "\"confident\": 0.5", "confidence"),
                arguments("\"exact\": \"word\"", "\"exact\": \"SECRET\"", "spans[0].exact"),
                arguments("\"exact\": \"word\"", "\"exacting\": \"SECRET\"", "spans[0].exact"),
                arguments("\"status\": \"unresolved\"", "\"status\": \"SECRET\"", "speakers[0].status"),
                arguments("\"status\": \"unresolved\"", "\"status\": 1", "speakers[0].status"),
                arguments("\"status\": \"unresolved\"", "\"status\": \"resolved\"", "speakers[0].name"),
                arguments("\"reason\": \"no-cue\"", "\"reason\": \" \"", "speakers[0].reason"),
                arguments("\"kind\": \"mixed\"", "\"kind\": \"SECRET\"", "kind"),
                arguments("\"kind\": \"mixed\"", "\"kind\": null", "kind"),
                arguments("\"articleId\": \"a\"", "\"articleId\": \"SECRET \"", "articleId"),
                arguments("\"articleId\": \"a\"", "\"article\": \"SECRET\"", "articleId"),
                arguments("\"articleVersion\": 7", "\"articleVersion\": 0", "articleVersion"),
                arguments("\"quoteId\": \"0123456789abcdef0123456789abcdef\"", "\"quoteId\": \"SECRET\"", "quoteId"),
                arguments("\"model\": \"m\"", "\"models\": \"SECRET\"", "extractor.model"));
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void ofAQuote(String right, String wrong, String field) {
        String quote = """
                {"quoteId": "0123456789abcdef0123456789abcdef", "articleId": "a", "articleVersion": 7, "kind": "mixed",
                 "text": "word", "spans": [{"start": 0, "end": 4, "exact": "word"}], "textSha256": "0",
                 "speakers": [{"status": "unresolved", "reason": "no-cue"}], "confidence": 0.5,
                 "extractor": {"version": "1", "model": "m"}}""";
        assertThat(EventJson.read(quote.getBytes(StandardCharsets.UTF_8), QuoteExtracted.class)
                        .text())
                .isEqualTo("word");

        isRefused(quote.replace(right, wrong), QuoteExtracted.class, Cause.INVALID_FIELD, field);
    }

    @Test
    void ofAnEntityWithAHoleInAList() {
        isRefused("""
                {"entityId": "0123456789abcdef0123456789abcdef", "articleId": "a", "articleVersion": 7,
                 "name": "SECRET", "type": "PERSON", "aliases": [null],
                 "mentions": [{"start": 0, "end": 6, "text": "SECRET"}], "extractor": {"version": "1", "model": "m"}}""", EntityExtracted.class, Cause.INVALID_FIELD, "aliases");
    }

    @Test
    void saysWhereJsonBreaks() {
        assertThat(refused("{\"text\":\n  SECRET}".getBytes(StandardCharsets.UTF_8), ArticleSubmitted.class))
                .hasMessageContaining("line 2, column");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        UnreadableException refused =
                refused("{\"text\": \"café SECRET\"}".getBytes(StandardCharsets.ISO_8859_1), ArticleSubmitted.class);

        assertThat(refused.why()).isEqualTo(Cause.NOT_UTF_8);
        assertThat(Rejection.of(refused)).isEqualTo(Rejection.NOT_UTF_8);
        assertThat(refused).hasMessageNotContaining("SECRET");
    }

    @Test
    void passesOverAByteOrderMark() {
        byte[] json = "\uFEFF{\"text\": \"The ferry is late.\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(EventJson.read(json, ArticleSubmitted.class).text()).isEqualTo("The ferry is late.");
    }

    @Test
    void holdsFieldsFromElsewhereToTheSameRules() {
        assertThat(EventJson.convert(Map.of("text", "The ferry is late."), ArticleSubmitted.class)
                        .text())
                .isEqualTo("The ferry is late.");
        assertThat(catchThrowableOfType(
                                UnreadableException.class,
                                () -> EventJson.convert(
                                        Map.of("text", "a", "publishedAt", "SECRET"), ArticleSubmitted.class))
                        .field())
                .isEqualTo("publishedAt");
    }

    private static void isRefused(String json, Class<?> type, Cause why, String field) {
        UnreadableException refused = refused(json.getBytes(StandardCharsets.UTF_8), type);

        assertThat(refused.why()).as(refused.getMessage()).isEqualTo(why);
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.problem()).isNotBlank();
        assertThat(refused).hasMessageNotContaining("SECRET").hasMessageStartingWith(field);
    }

    private static UnreadableException refused(byte[] json, Class<?> type) {
        return catchThrowableOfType(UnreadableException.class, () -> EventJson.read(json, type));
    }
}
