package org.onrecord.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extraction.text.DocumentReader;

class GroupNamesTest {

    private static final DocumentReader READER = DocumentReader.create();
    private static final NameTagger TAGGER = NameTagger.load();

    private static List<String> names(String text) {
        return TAGGER.tag(READER.read(text)).stream()
                .map(name -> name.type() + " " + name.span().of(text))
                .toList();
    }

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
