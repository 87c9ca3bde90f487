package org.onrecord.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DialogueDashesTest {

    private static List<String> regions(String text) {
        return DocumentReader.create().read(text).quoted().stream()
                .map(region -> region.span().of(text))
                .toList();
    }

    @Test
    void aDialogueOpensItsParagraphsWithDashes() {
        assertThat(regions("""
                        The last typewriter shop

                        — You want a ribbon or a conversation? he asks. — I sell both.

                        — Tell him about the Olympia, says his daughter Inês, who keeps the books.

                        — She wrote on it every night."""))
                .containsExactly(
                        "— You want a ribbon or a conversation?",
                        "— I sell both.",
                        "— Tell him about the Olympia,",
                        "— She wrote on it every night.");
    }

    @Test
    void aListIsNoDialogue() {
        assertThat(regions("""
                        What the council will do

                        — Cut the grass, sweep the streets and mend the pier.

                        — Open the library, the pool and the ice rink.""")).isEmpty();
    }

    @Test
    void oneDashIsNoDialogue() {
        assertThat(regions("A quiet morning\n\n— Not so fast, he said, and closed the door."))
                .isEmpty();
    }

    @Test
    void aParagraphWithQuotationMarksGoesByThem() {
        assertThat(regions("""
                        A quiet morning

                        — “Not so fast,” he said. “Close the door.”

                        — The door is closed, she said.

                        — Then open it, he said.""")).startsWith("“Not so fast,”", "“Close the door.”");
    }
}
