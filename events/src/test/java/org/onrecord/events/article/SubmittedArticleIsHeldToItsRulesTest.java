package org.onrecord.events.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.events.InvalidFieldException;

class SubmittedArticleIsHeldToItsRulesTest {

    @Test
    void normalisesLineEndsAndNothingElse() {
        assertThat(text(" Late.\r\n\r\nVery\rlate.\n\t\u00a0 ").text()).isEqualTo(" Late.\n\nVery\nlate.\n\t\u00a0 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "a\u0000b", "a\ud800b", "a\udc00", "\ud83d"})
    void refusesTextThatIsBlankOrCannotBeStored(String text) {
        assertThat(refused(() -> text(text)).field()).isEqualTo("text");
    }

    @Test
    void takesCharactersBeyondTheBasicPlane() {
        assertThat(text("🗞").text()).isEqualTo("🗞");
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(text("x".repeat(ArticleSubmitted.MAX_TEXT_LENGTH)).text()).isNotEmpty();
        assertThat(refused(() -> text("x".repeat(ArticleSubmitted.MAX_TEXT_LENGTH + 1)))
                        .remedy())
                .contains("one article at a time");
    }

    @Test
    void takesABlankShortFieldForAbsentAndStripsOthers() {
        assertThat(with(null, " ", null).title()).isNull();
        assertThat(with(null, " Ferry late ", null).title()).isEqualTo("Ferry late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry", "/news/7", "ftp://herald.example/7", "mailto:desk@herald.example", "http:///7"})
    void refusesAnAddressThatIsNotOnTheWeb(URI url) {
        assertThat(refused(() -> with(url, null, null)).field()).isEqualTo("url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_GB", "??", "e", "english language"})
    void refusesALanguageThatIsNoTag(String language) {
        assertThat(refused(() -> with(null, null, language)).field()).isEqualTo("language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "zh-Hant-TW"})
    void takesALanguageTag(String language) {
        assertThat(with(null, null, language).language()).isEqualTo(language);
    }

    @Test
    void digestsAllThatIsSaidButIdAndVersion() {
        ArticleSubmitted one = full("a", 1, "Ferry late");

        assertThat(ContentDigest.of(full("b", 2, "Ferry late"))).isEqualTo(ContentDigest.of(one));
        assertThat(ContentDigest.of(full("a", 1, "Ferry on time"))).isNotEqualTo(ContentDigest.of(one));
    }

    @Test
    void ordersVersionsByTheirNumbers() {
        assertThat(new ArticleVersion(10)).isGreaterThan(new ArticleVersion(9));
        assertThat(refused(() -> new ArticleVersion(0)).field()).isEqualTo("version");
    }

    private static ArticleSubmitted full(String id, long version, String title) {
        return new ArticleSubmitted(
                new ArticleId(id),
                new ArticleVersion(version),
                URI.create("https://herald.example/7"),
                title,
                "The ferry is late.",
                "Herald",
                "Ines Okoro",
                Instant.EPOCH,
                "en");
    }

    private static ArticleSubmitted text(String text) {
        return new ArticleSubmitted(null, null, null, null, text, null, null, null, null);
    }

    private static ArticleSubmitted with(URI url, String title, String language) {
        return new ArticleSubmitted(null, null, url, title, "The ferry is late.", null, null, null, language);
    }

    private static InvalidFieldException refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(InvalidFieldException.class, call);
    }
}
