package org.onrecord.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.events.wire.EventJson;

class QuoteLineTest {

    @Test
    void namesTheSpeakersAndTheArticlesTitle() {
        QuoteLine line = read("""
                {"articleId": "a1", "kind": "direct", "text": "We agree.",
                 "speakers": [{"status": "resolved", "name": "Ann Ash", "mention": {"text": "she"}},
                              {"status": "resolved", "name": "Bo Birk"}],
                 "article": {"id": "a1", "title": "Two agree"}}
                """);

        assertThat(line).isEqualTo(new QuoteLine("direct", "Ann Ash, Bo Birk", "We agree.", "Two agree"));
    }

    @Test
    void saysWhyASpeakerIsNotKnown() {
        QuoteLine line = read("""
                {"articleId": "a1", "kind": "mixed", "text": "It is late.",
                 "speakers": [{"status": "unresolved", "reason": "anonymous-source", "mention": {"text": "an aide"}}],
                 "article": {"id": "a1"}}
                """);

        assertThat(line).isEqualTo(new QuoteLine("mixed", "an aide [anonymous-source]", "It is late.", "a1"));
    }

    private static QuoteLine read(String json) {
        return QuoteLine.of(EventJson.mapper().readTree(json));
    }
}
