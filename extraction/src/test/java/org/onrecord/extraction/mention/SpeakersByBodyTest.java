package org.onrecord.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeakersByBodyTest {

    @Test
    void callsABodyByTheLastWordOfItsName() {
        assertThat(Article.of("The Climate Secretariat moved to Oslo. [The secretariat] said {it needed room}.")
                        .speakers())
                .containsExactly("Climate Secretariat");
        assertThat(Article.of("The Climate Secretariat moved to Oslo. [The orchestra] said {it needed room}.")
                        .speakers())
                .containsExactly("DESCRIPTION_WITHOUT_NAME");
    }

    @Test
    void hearsABodyInItsMouthpiece() {
        assertThat(Article.of("The Northern Front took the town. [The Northern Front's radio] said {it was over}.")
                        .speakers())
                .containsExactly("Northern Front");
        assertThat(Article.of("Ana Petrova took the stage. [Petrova's radio] said {it was over}.")
                        .speakers())
                .containsExactly("DESCRIPTION_WITHOUT_NAME");
    }

    @Test
    void doesNotTakePoliceForAPoliceDepartment() {
        assertThat(Article.of("The Lisk Police Department moved. [Police] said {a man was held}.")
                        .speakers())
                .doesNotContain("Lisk Police Department");
    }
}
