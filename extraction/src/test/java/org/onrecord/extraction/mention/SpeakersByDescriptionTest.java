package org.onrecord.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakersByDescriptionTest {

    @Test
    void joinsOfficeAndCountry() {
        assertThat(Article.of("President Mikko Laine of Finland and his Kenyan counterpart Joseph Mwangi met in Oslo. "
                                + "Britain's Thomas Brandt stayed away. [The Kenyan president] said {the deal would hold}. "
                                + "[The Finnish leader] said {it was a good day}.")
                        .speakers())
                .containsExactly("Joseph Mwangi", "Mikko Laine");
    }

    @Test
    void takesAMinisterForTheMinister() {
        assertThat(Article.of(
                                "Finance Minister Ana Petrova spoke to the writer Paul Reyes. [The minister] said {taxes would fall}.")
                        .speakers())
                .containsExactly("Ana Petrova");
    }

    @Test
    void leavesAnOfficeUnresolvedThatNobodyHolds() {
        assertThat(Article.of("Paul Reyes, a novelist, read in Lisk. [The mayor] said {the hall was full}.")
                        .speakers())
                .containsExactly("DESCRIPTION_WITHOUT_NAME");
    }

    @Test
    void doesNotTakeTheDeputyForTheGovernor() {
        assertThat(Article.of(
                                "Governor Ana Petrova met Deputy Governor Paul Reyes in Oslo. Reyes left. [The governor] said {rates would fall}.")
                        .speakers())
                .containsExactly("Ana Petrova");
    }

    @Test
    void leavesAnUnnamedOfficialUnnamedWhenHeSpeaksAgain() {
        assertThat(Article.of(
                                "Envoy Ana Petrova flew to Oslo. [A senior official] said {talks had stalled}. [The official] added {that it was late}.")
                        .speakers())
                .containsExactly("ANONYMOUS_SOURCE", "ANONYMOUS_SOURCE");
    }

    @Test
    void findsWhomAHeadlineMeans() {
        assertThat(Article.of(
                                "[Mayor] says {bridge is safe}\n\nMayor Ana Petrova of Oslo walked over the bridge on Monday with the engineer Paul Reyes.")
                        .speakers())
                .containsExactly("Ana Petrova");
    }

    @Test
    void doesNotTakeTheFormerHolderForTheOneOfToday() {
        assertThat(Article.of("Former mayor Ana Petrova met the mayor, Paul Reyes, in Lisk. Petrova wept. "
                                + "[The mayor] said {the bridge would stay}. [The former mayor] said {it should go}.")
                        .speakers())
                .containsExactly("Paul Reyes", "Ana Petrova");
    }
}
