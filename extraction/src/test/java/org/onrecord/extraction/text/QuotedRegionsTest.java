package org.onrecord.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedRegionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
            "We won," she said.                                   > "We won,"
            “We won,” she said.                                   > “We won,”
            ‘We won,’ she said.                                   > ‘We won,’
            'We won,' she said.                                   > 'We won,'
            She said: „Wir sind da“, and left.                    > „Wir sind da“
            She said: „We are here”, and left.                    > „We are here”
            «We won», she said.                                   > «We won»
            « We won », she said.                                 > « We won »
            »We won«, she said.                                   > »We won«
            ‹We won›, she said.                                   > ‹We won›
            ``We won,'' she said.                                 > ``We won,''
            ''We won,'' she said.                                 > ''We won,''
            「We won」 she said.                                    > 「We won」
            It was “a triumph“ for them.                          > “a triumph“
            ”We won,” she said.                                   > ”We won,”
            He said,"We won" and left.                            > "We won"
            She called it (“a start”).                            > “a start”
            We heard ‘Let’s go’ twice.                            > ‘Let’s go’
            We heard 'Let's go' twice.                            > 'Let's go'
            'The ministers' plan failed,' he said.                > 'The ministers' plan failed,'
            ‘The ministers’ plan failed,’ he said.                > ‘The ministers’ plan failed,’
            ‘We don’t know,’ the twins’ aunt said.                > ‘We don’t know,’
            She said "he was 6'2" tall" and left.                 > "he was 6'2" tall"
            "“We won,” she said.                                  > "“We won,”
            “Let us go.’ She left.                                > “Let us go.’
            """)
    void areFoundInEveryStyle(String text, String region) {
        assertThat(Read.quoted(text)).containsExactly(region);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
            The company's plan and the ministers' vote.           > none
            The company’s plan and the ministers’ vote.           > none
            It was the '90s, rock 'n' roll and all of 'em.        > none
            It was the ‘90s and all of ‘em, for the boys’ sake.   > none
            He is 6'2" and the pipe 5'10" long.                   > none
            They were goin' home, singin' all the way.            > none
            Turn 40° 26′ 46″ north.                               > none
            She left.” He stayed.                                 > none
            """)
    void areNotMadeOfApostrophesPrimesAndStrayMarks(String text, String none) {
        assertThat(none).isEqualTo("none");
        assertThat(Read.quoted(text)).isEmpty();
    }

    @Test
    void nestWithTheirDepth() {
        String text = "“He told me, ‘She said “no” to us,’ and left,” Ito said.";
        assertThat(Read.READER.read(text).quoted())
                .extracting(region -> region.depth() + " " + region.span().of(text))
                .containsExactly(
                        "0 “He told me, ‘She said “no” to us,’ and left,”", "1 ‘She said “no” to us,’", "2 “no”");
    }

    @Test
    void nestWithMarksOfOneShape() {
        String text = "\"I told him \"no\" twice,\" she said.";
        assertThat(Read.quoted(text)).containsExactly("\"I told him \"no\" twice,\"", "\"no\"");
    }

    @Test
    void closeASingleMarkBeforeADoubleOneInARunOfThree() {
        assertThat(Read.quoted("''She said, 'What for?''' he recalled."))
                .containsExactly("''She said, 'What for?'''", "'What for?'");
    }

    @Test
    void goOnOverParagraphsOfWhichOnlyTheLastCloses() {
        String text =
                "Port opens after a night of waiting\n\n“We waited.\n\n“We waited longer.\n\n“Then they came,” she said.\n\n“We won,” he said.";
        assertThat(Read.READER.read(text).quoted())
                .extracting(region -> region.span().of(text) + " " + region.continued() + " " + region.continues())
                .containsExactly(
                        "“We waited. true false",
                        "“We waited longer. true true",
                        "“Then they came,” false true",
                        "“We won,” false false");
    }

    @Test
    void doNotGoOnOverASubheading() {
        String text =
                "Port opens after a night of waiting\n\n“We waited.\n\nNo end in sight\n\n“We won,” he said of the long night at the port.";
        assertThat(Read.READER.read(text).quoted())
                .extracting(QuotedRegion::continued)
                .containsExactly(false, false);
    }

    @Test
    void endWithTheParagraphWhenNothingClosesThem() {
        assertThat(Read.quoted("She said: “We waited all night.\n\nThe port is closed."))
                .containsExactly("“We waited all night.");
    }

    @Test
    void endWhereTheNextBeginsWhenACloserIsMissing() {
        String text = "\"We waited, she said. \"Then we left,\" he said.";
        assertThat(Read.READER.read(text).quoted())
                .extracting(region -> region.depth() + " " + region.span().of(text))
                .containsExactly("0 \"We waited, she said.", "0 \"Then we left,\"");
    }

    @Test
    void areInterruptedByTheirCue() {
        assertThat(Read.quoted("“We waited,” said Ito, “and then we left.”"))
                .isEqualTo(List.of("“We waited,”", "“and then we left.”"));
    }

    @Test
    void areNotFoundInFurniture() {
        assertThat(Read.quoted("The port is closed.\n\nRead more: “We waited all night”"))
                .isEmpty();
    }
}
