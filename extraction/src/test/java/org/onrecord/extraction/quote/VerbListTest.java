package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbListTest {

    private final VerbList verbs = VerbList.shared();

    @Test
    void aRareVerbOfSayingHasTheStanceOfACommonOne() {
        assertThat(verbs.stanceHash("scoff".hashCode()))
                .isEqualTo(verbs.stanceHash("say".hashCode()))
                .isNotZero();
    }

    @Test
    void aVerbWithoutAStanceHasNone() {
        assertThat(verbs.stanceHash("be".hashCode())).isZero();
        assertThat(verbs.stanceHash("sail".hashCode())).isZero();
    }
}
