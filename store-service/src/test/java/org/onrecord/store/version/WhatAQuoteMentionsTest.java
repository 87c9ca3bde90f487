package org.onrecord.store.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.events.text.SelectedSpan;

class WhatAQuoteMentionsTest {

    private static final Named MAYOR = new Named("a".repeat(32), List.of(3, 40), Set.of("ilse", "ilse hamm", "hamm"));
    private static final Named TOWN = new Named("b".repeat(32), List.of(57), Set.of("tarnow"));

    @Test
    void isWhatBeginsInOneOfItsSpans() {
        Mentioned mentioned = Mentioned.in(List.of(span(10, 20), span(40, 50)), List.of(TOWN, MAYOR));
        assertThat(mentioned.entityIds()).containsExactly(MAYOR.entityId());
        assertThat(mentioned.terms()).containsExactly("e hamm", "e ilse", "e ilse hamm");
    }

    @Test
    void endsBeforeWhatBeginsAtItsEnd() {
        assertThat(Mentioned.in(List.of(span(50, 57)), List.of(MAYOR, TOWN)).entityIds())
                .isEmpty();
        assertThat(Mentioned.in(List.of(span(57, 58)), List.of(MAYOR, TOWN)).entityIds())
                .containsExactly(TOWN.entityId());
    }

    @Test
    void isInTheSameOrderWhateverTheEntitiesAreIn() {
        List<SelectedSpan> all = List.of(span(0, 100));
        assertThat(Mentioned.in(all, List.of(TOWN, MAYOR))).isEqualTo(Mentioned.in(all, List.of(MAYOR, TOWN)));
        assertThat(Mentioned.in(all, List.of(TOWN, MAYOR)).idList())
                .isEqualTo(MAYOR.entityId() + "|" + TOWN.entityId());
    }

    private static SelectedSpan span(int start, int end) {
        return new SelectedSpan(start, end, "x".repeat(end - start), "", "");
    }
}
