package org.onrecord.events.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.events.InvalidFieldException;

class ArticleIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"7", "herald/bridge-7", "https://herald.example/?id=7&a=b", "été 🗞 №7"})
    void takesAnyWords(String id) {
        assertThat(new ArticleId(id).value()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", " a", "a ", "a\u0000b", "a\nb", "\u2003a"})
    void refusesBlanksEndsAndControls(String id) {
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> new ArticleId(id))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("id"));
    }

    @Test
    void isAtMost512CodeUnitsLong() {
        assertThat(new ArticleId("x".repeat(512)).value()).hasSize(512);
        assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> new ArticleId("x".repeat(513)));
    }

    @Test
    void isTheSubmittersElseFromTheUrlElseFromTheText() {
        var url = URI.create("https://herald.example/7");
        assertThat(article(new ArticleId("a"), url).effectiveId()).isEqualTo(new ArticleId("a"));
        assertThat(article(null, url).effectiveId()).isEqualTo(ArticleId.ofUrl(url));
        assertThat(article(null, null).effectiveId()).isEqualTo(ArticleId.ofContent("The ferry is late.\n"));
    }

    @Test
    void isTheSameForOtherLineEndsOfTheSameText() {
        var windows = new ArticleSubmitted(null, null, null, null, "The ferry is late.\r\n", null, null, null, null);

        assertThat(windows.effectiveId()).isEqualTo(article(null, null).effectiveId());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.herald.example/news/7/, http://herald.example/news/7",
        "https://HERALD.example/news/7#comments, https://herald.example/news/7",
        "https://herald.example:443/news/7, https://herald.example/news/7",
        "https://herald.example/news?id=7&utm_source=mail&fbclid=x, https://herald.example/news?id=7",
        "https://herald.example/news?b=2&a=1, https://herald.example/news?a=1&b=2",
        "https://herald.example, https://herald.example/",
    })
    void isTheSameForTwoLinksToOneArticle(URI one, URI other) {
        assertThat(ArticleId.ofUrl(one)).isEqualTo(ArticleId.ofUrl(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://herald.example/news?id=7, https://herald.example/news?id=8",
        "https://herald.example/News, https://herald.example/news",
        "https://herald.example:8443/news, https://herald.example/news",
        "https://m.herald.example/news, https://herald.example/news",
        "https://herald.example/news?utm=7, https://herald.example/news",
    })
    void isAnotherForWhatMayBeAnotherArticle(URI one, URI other) {
        assertThat(ArticleId.ofUrl(one)).isNotEqualTo(ArticleId.ofUrl(other));
    }

    @Test
    void staysWhatItWas() {
        // Ids are stored by whoever consumes the events: these must never change.
        assertThat(ArticleId.ofUrl(URI.create("https://www.herald.example/news/7?utm_source=x"))
                        .value())
                .isEqualTo("u-b2c8b5f9a3a52e5c109815e6890aa0a3");
        assertThat(ArticleId.ofContent("The ferry is late.\n").value()).isEqualTo("c-d107eeccd7b5516d97bdb327bdd442db");
    }

    private static ArticleSubmitted article(ArticleId id, URI url) {
        return new ArticleSubmitted(id, null, url, null, "The ferry is late.\n", null, null, null, null);
    }
}
