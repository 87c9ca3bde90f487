package org.onrecord.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    private static final String HEADLINE = "Port of Calderia opens after a night of talks\n\n";
    private static final String PARAGRAPH =
            "\n\nThe port opened at dawn, the harbour master said, and the ships came in.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port of Calderia opens after a night of talks",
                "Port opens, ‘at last’, says harbour master",
                "Port of Calderia opens after a night of talks.",
                "Will the port ever open?"
            })
    void theFirstLineIsTheHeadlineWhenAnArticleFollows(String line) {
        assertThat(kindOfFirst(line + PARAGRAPH)).isEqualTo(BlockKind.HEADLINE);
    }

    @Test
    void theFirstLineIsAParagraphWhenItIsLongOrAlone() {
        assertThat(kindOfFirst("The port opened at dawn.")).isEqualTo(BlockKind.PARAGRAPH);
        assertThat(kindOfFirst(
                        "The port of Calderia opened at dawn on Monday after a night of talks that had begun with a"
                                + " walk-out and ended with a handshake, the harbour master said." + PARAGRAPH))
                .isEqualTo(BlockKind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ana Petrova",
                "By ANA PETROVA and J. D. OKAFOR, Staff Writers",
                "By Ana Petrova, political correspondent",
                "by Ana Petrova | Example Newswire",
                "By our court reporter",
                "Ana Petrova, Example Newswire"
            })
    void theWritersAreTheByline(String line) {
        assertThat(kindOfSecond(line)).isEqualTo(BlockKind.BYLINE);
    }

    @Test
    void aSentenceThatBeginsWithByIsNoByline() {
        assertThat(kindOfSecond("By Monday the port had lost 40 ships to its rivals."))
                .isEqualTo(BlockKind.PARAGRAPH);
        assertThat(kindOfSecond("By Ana Petrova's count, 40 ships were lost, she said."))
                .isEqualTo(BlockKind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "November 1, 2017 - 22:14",
                "Tuesday, 3 March 2024",
                "2024-03-03 22:14 GMT",
                "Published: 3 March 2024, 10:15 a.m.",
                "Updated 10:15 AM EST, Tue March 3, 2024",
                "3:40 p.m.",
                "PORTO ALBA, March 3"
            })
    void aLineThatOnlyGivesADateIsADateline(String line) {
        assertThat(kindOfSecond(line)).isEqualTo(BlockKind.DATELINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORTO ALBA –",
                "PORTO ALBA (AP) —",
                "PORTO ALBA, Calderia, March 3 (Meridian Wire) —",
                "Porto Alba (Newswire) -",
                "CANTRELL, Ohio --",
                "BRUSSELS, March 3 —",
                "14:10",
                "8.45 p.m. –"
            })
    void theHeadOfAParagraphThatSaysWhereAndWhenIsADatelineOfItsOwn(String dateline) {
        String body = "The port opened at dawn, the harbour master said.";
        assertThat(Read.blocks(HEADLINE + dateline + " " + body)).endsWith("DATELINE " + dateline, "PARAGRAPH " + body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The port – the oldest in Calderia – opened at dawn, the harbour master said.",
                "Petrova – who chairs the board – said so.",
                "USA – Calderia talks began.",
                "10 ships came in, he said.",
                "MPs voted – again – for the port."
            })
    void aDashAloneMakesNoDateline(String line) {
        assertThat(Read.READER.read(HEADLINE + line + PARAGRAPH).blocks())
                .extracting(Block::kind)
                .doesNotContain(BlockKind.DATELINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ships will not be turned away",
                "‘Everyone waited for the same tide’",
                "Why the talks failed in spring",
                "Two years of silence"
            })
    void aShortLineWithoutAStopIsASubheading(String line) {
        assertThat(kindOfSecond(line)).isEqualTo(BlockKind.SUBHEADING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Petrova said:", "“We waited,” she said.", "She wept.", "and the ships came in"})
    void aShortLineThatEndsOrAnnouncesASentenceIsAParagraph(String line) {
        assertThat(kindOfSecond(line)).isEqualTo(BlockKind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo: Ships wait outside the port of Calderia.",
                "FILE - Ships wait outside the port, March 3, 2024. (AP Photo/Ana Petrova)",
                "Ships wait outside the port on Monday. Photograph: Ana Petrova/Example Images"
            })
    void theTextUnderAPictureIsACaption(String line) {
        assertThat(kindOfSecond(line)).isEqualTo(BlockKind.CAPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leave a comment",
                "Leave a Reply",
                "4 + 1 =",
                "12 Comments",
                "Share this article",
                "Advertisement",
                "Sign up for our morning newsletter and never miss a story.",
                "Get the day's top stories delivered straight to your inbox",
                "Follow us on Twitter",
                "Follow Ana Petrova on Twitter @anapetrova",
                "Read more: Ships turned away in spring",
                "RELATED: Ships turned away in spring",
                "Reporting by Ana Petrova; editing by J. D. Okafor",
                "(Reporting by Ana Petrova in Porto Alba; Editing by J. D. Okafor)",
                "Ana Petrova contributed to this report.",
                "© 2024 Example Newswire. All rights reserved.",
                "Photo: Ana Petrova/Example Images",
                "Image credit: Ana Petrova for Example Newswire",
                "This article was updated on March 3 to add a comment from the port.",
                "3 min read | 214 comments | Sign in to follow",
                "https://news.example/port",
                "* * *",
                "ENDS"
            })
    void whatThePageCarriesBesideTheArticleIsFurniture(String line) {
        assertThat(kindOfSecond(line)).isEqualTo(BlockKind.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow the money, she said, and you will find the port.",
                "“Leave a comment if you like,” he told the crowd at the port.",
                "Share prices fell on Monday, and comments by the minister did not help.",
                "Reporting by the board had been late for years, Petrova said.",
                "Read the law, Petrova told the ministers.",
                "Copyright was not the question, the judge said.",
                "Related firms said they would wait for the ruling."
            })
    void aSentenceThatBeginsLikeFurnitureIsAParagraph(String line) {
        assertThat(kindOfSecond(line)).isEqualTo(BlockKind.PARAGRAPH);
    }

    @Test
    void linesThatAProgramHasWrappedAreOneParagraph() {
        String first = """
                The port of Calderia opened at dawn on Monday after a night of
                talks, and “the ships that had waited for eleven days in the
                roads came in one by one,” the harbour master said, while the
                dockers who had been on strike looked on from the quay.""";
        String second = """
                She said the first of them had carried oranges, most of which
                were lost, and that the owners would be paid.""";
        assertThat(Read.blocks("Port opens\n\n" + first + "\n\n" + second + "\n"))
                .containsExactly("HEADLINE Port opens", "PARAGRAPH " + first, "PARAGRAPH " + second);
    }

    @Test
    void linesThatEndTheirSentencesAreParagraphsOfTheirOwn() {
        String line = "The port opened at dawn, the harbour master said on Monday.";
        assertThat(Read.READER.read(HEADLINE + (line + "\n").repeat(6)).blocks())
                .hasSize(7);
    }

    private static BlockKind kindOfFirst(String text) {
        return Read.READER.read(text).blocks().get(0).kind();
    }

    private static BlockKind kindOfSecond(String line) {
        return Read.READER.read(HEADLINE + line + PARAGRAPH).blocks().get(1).kind();
    }
}
