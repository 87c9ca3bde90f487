package org.onrecord.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.extraction.name.EntityType;

class EntitiesOfAnArticleTest {

    @Test
    void joinsAPersonsNames() {
        Entity person = Article.of(
                        "Finance Minister Sofia Petrova spoke in Oslo. Mrs. Petrova left early. Petrova was tired.")
                .entity("Sofia Petrova");
        assertThat(person.aliases()).containsExactly("Sofia Petrova", "Petrova");
        assertThat(person.role()).isEqualTo("Finance Minister");
        assertThat(person.mentions()).hasSize(3);
    }

    @Test
    void readsTheRoleBehindTheName() {
        assertThat(Article.of("Peter Okafor, the mayor of Oslo, said nothing.")
                        .entity("Peter Okafor")
                        .role())
                .isEqualTo("mayor of Oslo");
    }

    @Test
    void tiesAnAcronymToItsLongForm() {
        assertThat(Article.of("The European Central Bank raised rates. The ECB meets again in May.")
                        .entity("European Central Bank")
                        .aliases())
                .containsExactly("European Central Bank", "ECB");
    }

    @Test
    void tiesAMisspeltAcronymToTheOneItResembles() {
        Entity treaty = Article.of(
                        "Ministers signed the Northern Fish Stocks Treaty (NFST) in May. The NFST binds six states. "
                                + "Critics of the NFTS were few.")
                .entity("Northern Fish Stocks Treaty");
        assertThat(treaty.type()).isEqualTo(EntityType.AGREEMENT);
        assertThat(treaty.aliases()).contains("NFST", "NFTS");
    }

    @Test
    void callsACountryByItsUsualName() {
        assertThat(Article.of("The U.S. and the Republic of Kenya signed a treaty. Kenya will host the talks.")
                        .names())
                .contains("United States", "Kenya");
    }

    @Test
    void keepsTwoPeopleOfOneSurnameApart() {
        assertThat(Article.of("Thomas Brandt met Helen Brandt in Oslo.").names())
                .contains("Thomas Brandt", "Helen Brandt");
    }

    @Test
    void marksAPlaceThatSpeaksAsAMetonym() {
        Entity place = Article.of("[Kenya] said {it would not sign}. Talks were held in Kenya.")
                .entity("Kenya");
        assertThat(place.mentions()).extracting(Mention::metonym).containsExactly(true, false);
    }

    @Test
    void knowsPublicFiguresByTheirIdentifierWhereTheArticleBearsItOut() {
        assertThat(Article.of("Former President Barack Obama opened the library.")
                        .entity("Barack Obama")
                        .wikidataId())
                .isEqualTo("Q76");
        assertThat(Article.of("Barack Obama opened the library. Democrats cheered.")
                        .entity("Barack Obama")
                        .wikidataId())
                .isEqualTo("Q76");
        assertThat(Article.of("Mike Thompson, a baker from Lisk, opened the library.")
                        .entity("Mike Thompson")
                        .wikidataId())
                .isNull();
    }

    @Test
    void givesNoIdentifierToASurnameAloneOrToANameOfTwo() {
        assertThat(Article.of("President Obama opened the library. Democrats cheered.")
                        .entity("Obama")
                        .wikidataId())
                .isNull();
        assertThat(Article.of("Sen. John Kennedy opened the library. Republicans cheered.")
                        .entity("John Kennedy")
                        .wikidataId())
                .isNull();
    }
}
