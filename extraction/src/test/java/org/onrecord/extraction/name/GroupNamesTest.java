package org.onrecord.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extraction.name.Names.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Democrats", "Republicans", "Muslims", "Norwegians", "Iraqis"})
    void aGroupMayStartASentence(String group) {
        assertThat(names("The vote was put off on Friday. " + group + " said they would stay away."))
                .contains("GROUP " + group);
    }

    @Test
    void aWordOfALongerNameIsNoGroupByItself() {
        assertThat(names("The dinner was held by the Tarnby Young Republicans Club on Friday."))
                .doesNotContain("GROUP Republicans");
    }

    @Test
    void smallLettersNameNoGroup() {
        assertThat(names("The plan pleased small-r republicans on both sides of the river."))
                .doesNotContain("GROUP republicans");
    }
}
