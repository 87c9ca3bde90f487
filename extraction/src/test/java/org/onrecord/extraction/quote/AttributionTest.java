package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.text.Span;

class AttributionTest {

    @Test
    void refusesAQuoteWithoutContent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribution(QuoteKind.DIRECT, List.of(), null, List.of(), 0.5));
    }

    @Test
    void refusesContentsOutOfOrder() {
        List<Span> contents = List.of(new Span(10, 20), new Span(5, 9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribution(QuoteKind.DIRECT, contents, null, List.of(), 0.5));
    }

    @Test
    void refusesAConfidenceThatIsNoChance() {
        List<Span> contents = List.of(new Span(10, 20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribution(QuoteKind.DIRECT, contents, null, List.of(), Double.NaN));
    }

    @Test
    void refusesACueWithoutWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cue(new Span(3, 3), "say"));
    }
}
