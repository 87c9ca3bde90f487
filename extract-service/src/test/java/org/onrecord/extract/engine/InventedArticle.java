package org.onrecord.extract.engine;

import java.util.List;
import java.util.Random;

/** Articles put together from parts that we wrote, in the shapes and with the characters that real ones come with. */
final class InventedArticle {

    private static final List<String> PEOPLE = List.of(
            "Una Flett",
            "Goran Petrič",
            "Señora Inés Duarte",
            "Dr. Mbali Khumalo",
            "Sir Alan O’Dowd",
            "Li Wenjun",
            "Ms. Farrow");
    private static final List<String> ROLES =
            List.of("Harbour Master ", "the mayor, ", "Transport Minister ", "", "", "the team’s captain, ");
    private static final List<String> CUES =
            List.of("said", "told reporters", "warned on Friday", "denied", "wrote on her blog", "asked", "added");
    private static final List<String> WORDS = List.of(
            "the ferry will not sail before March",
            "nobody in Skerra was asked",
            "we have “lost the will” to wait",
            "its budget of €4.2m is spent 🚢",
            "the strike is over\u2026 for now",
            "they’d never do that again");
    private static final List<String> MARKS = List.of("“”", "\"\"", "«»", "‘’", "„“");
    private static final List<String> REST = List.of(
            "Leave a comment",
            "Photo: Skerra Sun/E. Holm",
            "STROMHAVEN, Jan. 9 —",
            "What happens next",
            "The vote was 6-4; two members stayed away.",
            "\t ",
            "“",
            "🛳️🛳️ 𝔖𝔨𝔢𝔯𝔯𝔞");

    private final Random random;

    InventedArticle(long seed) {
        this.random = new Random(seed);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int paragraphs = 1 + random.nextInt(12);
        for (int i = 0; i < paragraphs; i++) {
            text.append(paragraph()).append(one(List.of("\n\n", "\n", "\r\n\r\n", "\u2028")));
        }
        return text.toString();
    }

    private String paragraph() {
        return switch (random.nextInt(7)) {
            case 0 -> quoted() + " " + source() + " " + one(CUES) + ".";
            case 1 -> source() + " " + one(CUES) + " that " + one(WORDS) + ".";
            case 2 -> quoted() + " " + one(CUES) + " " + source() + ". " + quoted();
            case 3 -> "According to " + source() + ", " + one(WORDS) + ". She " + one(CUES) + ": " + quoted();
            case 4 -> "“" + one(WORDS) + ".\n\n“" + one(WORDS) + ",” " + one(List.of("he", "she", "they")) + " said.";
            case 5 -> quoted();
            default -> one(REST);
        };
    }

    private String quoted() {
        String marks = one(MARKS);
        return marks.charAt(0) + one(WORDS) + one(List.of(",", ".", "?", "")) + marks.charAt(1);
    }

    private String source() {
        return one(ROLES) + one(PEOPLE);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
