package org.onrecord.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.model.WordClasses;

class NameEdgesTest {

    private static final NameFeatures FEATURES = new NameFeatures(WordClasses.shared());
    private static final NameEdges EDGES = new NameEdges();

    private static String mended(String sentence, EntityType type, int from, int to) {
        String[] forms = sentence.split(" ");
        NameText text = FEATURES.read(forms, new int[] {forms.length});
        TokenName name =
                EDGES.mend(text, List.of(new TokenName(from, to, type))).get(0);
        return String.join(" ", List.of(forms).subList(name.from(), name.to()));
    }

    @Test
    void takesATitleOutOfAPerson() {
        assertThat(mended("Then Pope Marcellus spoke .", EntityType.PERSON, 1, 3))
                .isEqualTo("Marcellus");
    }

    @Test
    void leavesATitleThatIsAllOfTheName() {
        assertThat(mended("His friends call him Chief .", EntityType.PERSON, 4, 5))
                .isEqualTo("Chief");
    }

    @Test
    void takesLettersOfHonourOutOfAPerson() {
        assertThat(mended("Then Amrit Sandhu KC OBE spoke .", EntityType.PERSON, 1, 5))
                .isEqualTo("Amrit Sandhu");
    }

    @Test
    void leavesLettersThatAreAllOfTheNameOrOpenIt() {
        assertThat(mended("Then KC spoke .", EntityType.PERSON, 1, 2)).isEqualTo("KC");
        assertThat(mended("Then KC Sandhu spoke .", EntityType.PERSON, 1, 3)).isEqualTo("KC Sandhu");
    }

    @Test
    void takesTheNumberOfAKingIn() {
        assertThat(mended("King Ottokar IV fled .", EntityType.PERSON, 1, 2)).isEqualTo("Ottokar IV");
        assertThat(mended("Ottokar I of Syldmark fled .", EntityType.PERSON, 0, 1))
                .isEqualTo("Ottokar I");
    }

    @Test
    void doesNotTakeThePronounForANumber() {
        assertThat(mended("With Ottokar I never argued .", EntityType.PERSON, 1, 2))
                .isEqualTo("Ottokar");
    }

    @Test
    void takesJuniorIn() {
        assertThat(mended("Dale Harmon , Jr. resigned .", EntityType.PERSON, 0, 2))
                .isEqualTo("Dale Harmon , Jr.");
    }

    @Test
    void takesTheWholeOfAKnownPlace() {
        assertThat(mended("He left Papua New Guinea early .", EntityType.LOCATION, 4, 5))
                .isEqualTo("Papua New Guinea");
    }

    @Test
    void leavesAPlaceThatIsPartOfNoLongerOne() {
        assertThat(mended("He left Guinea early .", EntityType.LOCATION, 2, 3)).isEqualTo("Guinea");
    }
}
