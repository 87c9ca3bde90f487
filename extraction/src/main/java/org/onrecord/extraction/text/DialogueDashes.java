package org.onrecord.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what is said in a dialogue that a dash opens paragraph by paragraph: "— You want a ribbon? he asks. — I sell
 * both." A list whose items begin with dashes is none: in a dialogue somebody is said to speak.
 */
final class DialogueDashes {

    private static final int FEWEST_PARAGRAPHS = 2;
    /** "says his daughter Inês", "old Baltasar asks": so many words a tag has up to its verb. */
    private static final int LONGEST_TAG = 4;

    private static final Set<String> VERBS = Set.copyOf(WordLists.lines("verbs_of_dialogue.txt"));

    private final String text;

    DialogueDashes(String text) {
        this.text = text;
    }

    /**
     * The regions of all dialogue paragraphs, in order, dashes included; none where the text holds no such dialogue.
     *
     * @param pieces those without quotation marks: who has both quotes with the marks
     */
    List<Span> find(List<BlockSegmenter.Piece> pieces) {
        List<Span> regions = new ArrayList<>();
        int paragraphs = 0;
        boolean tagged = false;
        for (BlockSegmenter.Piece piece : pieces) {
            Span span = piece.span();
            if (piece.kind() == BlockKind.PARAGRAPH && opens(span.start(), span.end())) {
                paragraphs++;
                tagged |= read(span, regions);
            }
        }
        return tagged && paragraphs >= FEWEST_PARAGRAPHS ? regions : List.of();
    }

    /** Whether a dash with the beginning of a sentence behind it stands here. */
    private boolean opens(int at, int end) {
        if (!isDash(text.charAt(at))) {
            return false;
        }
        int word = at + 1;
        while (word < end && Characters.isBlank(text.charAt(word))) {
            word++;
        }
        return word < end && Character.isUpperCase(text.charAt(word));
    }

    private static boolean isDash(char c) {
        return c == '—' || c == '―' || c == '–';
    }

    /** Adds the regions of a paragraph: up to the first tag, and from each dash behind a stop. Says whether it has a tag. */
    private boolean read(Span paragraph, List<Span> regions) {
        int from = paragraph.start();
        boolean tagged = false;
        boolean inside = true;
        for (int at = from + 1; at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (inside && (c == ',' || c == '?' || c == '!' || c == '…') && tagFollows(at + 1, paragraph.end())) {
                regions.add(new Span(from, at + 1));
                inside = false;
                tagged = true;
            } else if (!inside && isDash(c) && text.charAt(at - 1) == ' ' && opens(at, paragraph.end())) {
                from = at;
                inside = true;
            }
        }
        if (inside) {
            regions.add(Characters.trimmed(text, from, paragraph.end()));
        }
        return tagged;
    }

    /** "he asks", "says his daughter", "Nóvoa replied": a verb of dialogue among the next words, before any mark. */
    private boolean tagFollows(int from, int end) {
        int at = from;
        for (int word = 0; word < LONGEST_TAG; word++) {
            if (at >= end || text.charAt(at) != ' ') {
                return false;
            }
            int start = at + 1;
            at = start;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at == start) {
                return false;
            }
            if (VERBS.contains(text.substring(start, at))) {
                return word == 0 || isSubject(text.substring(from, start));
            }
        }
        return false;
    }

    /** Of ", she went home" nothing is said; ", and said so" goes on. */
    private static boolean isSubject(String words) {
        String first = words.strip().split(" ", 2)[0];
        return switch (first) {
            case "he", "she", "they", "I", "we", "the", "his", "her", "their", "my", "one", "a", "an" -> true;
            default -> Character.isUpperCase(first.charAt(0));
        };
    }
}
