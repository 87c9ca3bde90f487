package org.onrecord.events.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.article.ArticleId;

class QuoteKeepsItsIdTest {

    private static final ArticleId ARTICLE = new ArticleId("herald/bridge-7");
    private static final QuoteId QUOTE = QuoteId.of(ARTICLE, "We start in May", "Mayor Quist", 0);

    @Test
    void whileWordsMentionAndPlaceStayTheSame() {
        assertThat(QuoteId.of(ARTICLE, "We start in May", "Mayor Quist", 0)).isEqualTo(QUOTE);
    }

    @Test
    void whenALineIsWrappedElsewhere() {
        assertThat(QuoteId.of(ARTICLE, " We start\n  in May ", "Mayor Quist", 0))
                .isEqualTo(QUOTE);
    }

    @Test
    void butNotWhenItsWordsItsSpeakerItsPlaceOrItsArticleChange() {
        assertThat(QuoteId.of(ARTICLE, "We start in June", "Mayor Quist", 0)).isNotEqualTo(QUOTE);
        assertThat(QuoteId.of(ARTICLE, "We start in May", "she", 0)).isNotEqualTo(QUOTE);
        assertThat(QuoteId.of(ARTICLE, "We start in May", "Mayor Quist", 1)).isNotEqualTo(QUOTE);
        assertThat(QuoteId.of(new ArticleId("x"), "We start in May", "Mayor Quist", 0))
                .isNotEqualTo(QUOTE);
    }

    @Test
    void andSharesItWithNoQuoteWhoseWordsRunIntoTheMention() {
        assertThat(QuoteId.of(ARTICLE, "We start in May Mayor", "Quist", 0))
                .isNotEqualTo(QuoteId.of(ARTICLE, "We start in May", "Mayor Quist", 0));
    }

    @Test
    void forGood() {
        // Ids are stored by whoever consumes the events: this one must never change.
        assertThat(QUOTE.value()).isEqualTo("9b7e6b7ff6474d5915da7b995285d86e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0123456789abcdef0123456789abcdeG", "0123456789ABCDEF0123456789ABCDEF"})
    void andAnythingElseIsNone(String value) {
        assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> new QuoteId(value));
    }
}
