package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineSourcesTest {

    private static final String BODY = "\n\nThe harbour reopens on Monday. Two ships were waiting outside.";

    @ParameterizedTest
    @ValueSource(strings = {": police", " - police", " – harbour police"})
    void aHeadlineMayEndWithItsSource(String end) {
        String headline = "Nine missing after blast at paint factory";
        List<Attribution> quotes = Quotes.find(headline + end + BODY);
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).contents().get(0).of(headline)).isEqualTo(headline);
        assertThat(quotes.get(0).sources()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lindmar to Oslo by night train: a timeline", "Harbour festival 2024: in pictures"})
    void whatElseEndsAHeadlineIsNoSource(String headline) {
        assertThat(Quotes.find(headline + BODY)).isEmpty();
    }
}
