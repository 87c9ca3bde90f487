package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HowItWasSaidTest {

    @Test
    void knowsWhomItWasSaidTo() {
        String text = "Okafor told reporters that the ferry would sail again within a week.";
        Circumstances circumstances = Quotes.first(text).circumstances();
        assertThat(Quotes.words(circumstances.addressee(), text)).isEqualTo("reporters");
        assertThat(circumstances.stance()).isEqualTo("said");
    }

    @Test
    void knowsTheMediumAndTheDay() {
        String text = "“The pier is sound and the crews are ready,” Okafor said in a statement on Tuesday.";
        Circumstances circumstances = Quotes.first(text).circumstances();
        assertThat(circumstances.medium()).isEqualTo("statement");
        assertThat(Quotes.words(circumstances.date(), text)).isEqualTo("Tuesday");
    }

    @Test
    void knowsThePlace() {
        String text = "“The pier is sound and the crews are ready,” Okafor said in Nairobi.";
        assertThat(Quotes.words(Quotes.first(text).circumstances().place(), text))
                .isEqualTo("Nairobi");
    }

    @Test
    void knowsAWarningFromAClaim() {
        assertThat(Quotes.first("Okafor warned that the pier would not last another winter.")
                        .circumstances()
                        .stance())
                .isEqualTo("warned");
        assertThat(Quotes.first("Okafor claimed that the pier would last another winter.")
                        .circumstances()
                        .stance())
                .isEqualTo("claimed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Okafor told the BBC’s Today programme that the pier was sound.  | the BBC’s Today programme",
                "“Come home,” she begged her son.                                | her son",
                "“Come home,” she said to her son in a voicemail.                | her son",
                "She reminded the crowd that the bridge had been promised twice. | the crowd",
                "Silva told parliament on Thursday that she would not stand.     | parliament"
            })
    void knowsWhoWasTold(String text, String addressee) {
        assertThat(Quotes.words(Quotes.first(text).circumstances().addressee(), text))
                .isEqualTo(addressee);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Okafor said in an interview with the Harbour Times that the pier was sound. | interview",
                "In a letter to shareholders on Thursday, the chairman said the yard would close. | letter",
                "Okafor told the BBC’s Today programme that the pier was sound.              | broadcast",
                "Silva said on Facebook that she would not stand again.                      | post",
                "Silva told parliament on Thursday that she would not stand again.           | parliament",
                "“I saw no light,” the captain testified on Wednesday.                       | court",
                "“It failed,” he told the Associated Press by phone from Kyiv.               | telephone"
            })
    void knowsTheMedium(String text, String medium) {
        assertThat(Quotes.first(text).circumstances().medium()).isEqualTo(medium);
    }

    @Test
    void aBuildingBesideTheSpeakerIsNoMedium() {
        assertThat(Quotes.first("“We will appeal,” Vik said outside the court in Geneva.")
                        .circumstances()
                        .medium())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Speaking in Nairobi on Monday, Okafor said the pier was sound.           | Nairobi",
                "Okafor assured reporters in Accra last week that the pier was sound.     | Accra",
                "“We will appeal,” Vik said outside the court in Geneva.                  | Geneva",
                "At a news conference in Lagos on 3 October, Okafor said the pier was sound. | Lagos"
            })
    void knowsThePlaceOnBothSidesOfTheCue(String text, String place) {
        assertThat(Quotes.words(Quotes.first(text).circumstances().place(), text))
                .isEqualTo(place);
    }

    @Test
    void aTownInTheContentIsNotWhereItWasSaid() {
        assertThat(Quotes.first("The ministry said that the road in Nairobi was closed.")
                        .circumstances()
                        .place())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At a news conference in Lagos on 3 October, Okafor said the pier was sound.  | 3 October",
                "“We will appeal,” Vik told reporters outside the High Court on 12 May 2023.  | 12 May 2023",
                "Okafor tweeted on Tuesday night that the pier was sound.                     | Tuesday night",
                "Vik said last night that he would appeal.                                    | last night",
                "Vik said earlier this week that he would appeal.                             | earlier this week",
                "Vik said in 2019 that he would never retire.                                 | 2019",
                "“It failed,” Vik said yesterday.                                             | yesterday",
                "Vik told his wife on Monday that he would resign on Friday.                  | Monday"
            })
    void knowsTheDate(String text, String date) {
        assertThat(Quotes.words(Quotes.first(text).circumstances().date(), text))
                .isEqualTo(date);
    }

    @Test
    void aProgrammeCalledTodayIsNoDate() {
        assertThat(Quotes.first("Okafor told the BBC’s Today programme that the pier was sound.")
                        .circumstances()
                        .date())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor conceded that the plan had failed.      | admitted",
                "The mayor vowed to resign if the plan failed.     | promised",
                "The mayor predicted that the plan would fail.     | predicted",
                "“Come home,” she begged her son.                  | urged",
                "The plan had failed, according to Jon Vik, the mayor. | said"
            })
    void knowsTheStance(String text, String stance) {
        assertThat(Quotes.first(text).circumstances().stance()).isEqualTo(stance);
    }

    @Test
    void whoDidNotDenyItHasNotDeniedIt() {
        assertThat(Quotes.first("The mayor did not deny that the plan had failed.")
                        .circumstances()
                        .stance())
                .isNull();
    }

    @Test
    void saysNothingOfWhatTheTextDoesNotSay() {
        Circumstances circumstances = Quotes.first("“The pier is sound and the crews are ready,” Okafor said.")
                .circumstances();
        assertThat(circumstances).isEqualTo(new Circumstances("said", null, null, null, null));
    }
}
