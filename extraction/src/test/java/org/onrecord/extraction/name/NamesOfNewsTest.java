package org.onrecord.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extraction.name.Names.names;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NamesOfNewsTest {

    @Test
    void findsPeopleBodiesAndPlaces() {
        assertThat(
                        names(
                                "Finance Minister Sofia Lindqvist met officials of the European Central Bank in Nairobi on Monday."))
                .containsExactly("PERSON Sofia Lindqvist", "ORGANIZATION European Central Bank", "LOCATION Nairobi");
    }

    @Test
    void leavesTitlesOutOfPeople() {
        assertThat(names("The bill was read by Sen. Harold Whitcombe and Mrs. Amara Okafor."))
                .contains("PERSON Harold Whitcombe", "PERSON Amara Okafor");
    }

    @Test
    void leavesTheWholeTitleOutOfAJudge() {
        assertThat(names("The order was signed on Friday by U.S. District Judge Marion Leduc."))
                .contains("PERSON Marion Leduc");
    }

    @Test
    void aTitleThatNothingFollowsIsAName() {
        assertThat(names("“It was late,” said Robert Judge, who keeps the bridge."))
                .contains("PERSON Robert Judge");
    }

    @Test
    void takesNationalitiesForGroups() {
        assertThat(names("Kenyan and Norwegian officials praised the plan."))
                .contains("GROUP Kenyan", "GROUP Norwegian");
    }

    @Test
    void findsTheCityOfADatelineInCapitals() {
        assertThat(names("NAIROBI – Farmers blocked the road to the port on Tuesday."))
                .contains("LOCATION NAIROBI");
    }

    @Test
    void findsNoNameInPlainWords() {
        assertThat(names("The rain fell all day and nobody went out.")).isEmpty();
    }

    @Test
    void readsAnyTextWithoutAnError() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                text.append((char)
                        (random.nextInt(8) == 0
                                ? random.nextInt(0x10000)
                                : " AaB.\n\"“”'-1é".charAt(random.nextInt(13))));
            }
            String article = text.toString();
            int end = 0;
            for (Name name : Names.find(article)) {
                assertThat(name.span().start()).isGreaterThanOrEqualTo(end);
                end = name.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(article.length());
        }
    }
}
