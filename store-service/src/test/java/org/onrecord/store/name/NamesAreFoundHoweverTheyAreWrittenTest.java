package org.onrecord.store.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.store.fixture.Mixtures;
import org.onrecord.store.problem.ProblemException;

class NamesAreFoundHoweverTheyAreWrittenTest {

    @ParameterizedTest
    @CsvSource({
        "Inês Ødegård, ines odegard",
        "LECH WAŁĘSA, lech walesa",
        "Conor O’Brien, conor obrien",
        "Conor O'Brien, conor obrien",
        "Jean-Luc Moreau, jean luc moreau",
        "John N. Reed, john n reed",
        "'  Reed,  John ', reed john",
        "Straße, strasse",
        "Æther Þórsson, aether thorsson",
        "Владимир Орлов, владимир орлов",
        "ﬁnance ministry, finance ministry",
        "'!?', ''",
    })
    void foldsCaseAccentsAndPunctuationAway(String name, String folded) {
        assertThat(NameKeys.fold(name)).isEqualTo(folded);
    }

    @Test
    void plainNamesFoldAsThoseWithAccentsDo() {
        List<String> ascii =
                IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).toList();
        Mixtures.of(ascii, 5_000, 19)
                .forEach(plain -> assertThat(NameKeys.fold(plain))
                        .as("<%s>", plain)
                        .isEqualTo(NameKeys.fold("é " + plain).substring(1).strip()));
    }

    @ParameterizedTest
    @CsvSource({
        "Ana María Reyes, ana maria reyes",
        "the twelve and more friends of the old harbour of the town of Lindmar,"
                + " the twelve and more friends of the old harbour of the town",
        "'!?', ''",
    })
    void aWholeNameIsOneOfItsKeys(String name, String whole) {
        assertThat(NameKeys.whole(name)).isEqualTo(whole);
        assertThat(NameKeys.of(List.of(name)))
                .satisfies(keys ->
                        assertThat(whole.isEmpty() || keys.contains(whole)).isTrue());
    }

    @Test
    void everyRunOfWholeWordsIsAKey() {
        assertThat(NameKeys.of(List.of("Ana María Reyes")))
                .containsExactly("ana", "ana maria", "ana maria reyes", "maria", "maria reyes", "reyes");
    }

    @Test
    void aNameWithoutWordsHasNoKeys() {
        assertThat(NameKeys.of(List.of("—", ""))).isEmpty();
    }

    @Test
    void aSentenceTakenForANameHasNoMoreKeysThanALongName() {
        assertThat(NameKeys.of(List.of("word ".repeat(5_000)))).hasSizeLessThanOrEqualTo(NameKeys.MAX_WORDS);
        assertThat(NameKeys.of(List.of("a b c d e f g h i j k l m n o p q r s t u v w x y z")))
                .hasSize(NameKeys.MAX_WORDS * (NameKeys.MAX_WORDS + 1) / 2);
    }

    @Test
    void refusesToLookForAnEmptyName() {
        assertThatThrownBy(() -> NameKeys.foldParameter("speaker", "--")).isInstanceOf(ProblemException.class);
        assertThat(NameKeys.foldParameter("speaker", null)).isNull();
    }
}
