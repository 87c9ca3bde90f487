package org.onrecord.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private static final String ARTICLE = """
            Calderia and Norvane to reopen ‘bridge of peace’

            March 3, 2024 - 10:05

            PORTO ALBA – Finance Minister Ana Petrova of Calderia said on Tuesday that the two countries are “good neighbours”.

            “We have waited long enough,” Petrova said. “Now we build.”

            Bridge to open before winter

            Her counterpart did not comment.

            Leave a comment

            4 + 1 =
            """;

    @Test
    void knowsWhatEachBlockIsFor() {
        assertThat(Read.READER.read(ARTICLE).blocks())
                .extracting(Block::kind)
                .containsExactly(
                        BlockKind.HEADLINE,
                        BlockKind.DATELINE,
                        BlockKind.DATELINE,
                        BlockKind.PARAGRAPH,
                        BlockKind.PARAGRAPH,
                        BlockKind.SUBHEADING,
                        BlockKind.PARAGRAPH,
                        BlockKind.FURNITURE,
                        BlockKind.FURNITURE);
    }

    @Test
    void everySentenceLiesInItsBlockAndEveryTokenInItsSentence() {
        Document document = Read.READER.read(ARTICLE);
        for (Sentence sentence : document.sentences()) {
            Block block = document.blocks().get(sentence.block());
            assertThat(block.span().contains(sentence.span())).isTrue();
            for (Token token : document.tokens().subList(sentence.firstToken(), sentence.endToken())) {
                assertThat(sentence.span().contains(token.span())).isTrue();
            }
        }
    }

    @Test
    void findsTheRegionsBetweenQuotationMarks() {
        assertThat(Read.quoted(ARTICLE))
                .containsExactly(
                        "‘bridge of peace’", "“good neighbours”", "“We have waited long enough,”", "“Now we build.”");
    }

    @Test
    void tagsEveryToken() {
        assertThat(Read.tagged("She didn't know the company's plans."))
                .containsExactly(
                        "She/PRP",
                        "did/VBD",
                        "n't/RB",
                        "know/VB",
                        "the/DT",
                        "company/NN",
                        "'s/POS",
                        "plans/NNS",
                        "./.");
    }

    @Test
    void readsNothingAsNothing() {
        assertThat(Read.READER.read("").blocks()).isEmpty();
        assertThat(Read.READER.read(" \n\u0000\n\uFEFF ").tokens()).isEmpty();
    }
}
