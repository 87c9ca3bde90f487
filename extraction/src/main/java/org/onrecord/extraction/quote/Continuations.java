package org.onrecord.extraction.quote;

import java.util.Arrays;
import java.util.List;

/** Tells which quote a quoted region without a cue goes on with, and who speaks in one that only follows a quote. */
final class Continuations {

    private static final int NOBODY = -1;
    private static final int PERSON = "PERSON".hashCode();

    private final Units units;
    /** The draft that each unit is content of, or -1. */
    private final int[] draftOf;

    Continuations(Units units, List<Draft> drafts) {
        this.units = units;
        draftOf = new int[units.count];
        Arrays.fill(draftOf, NOBODY);
        for (int d = 0; d < drafts.size(); d++) {
            for (int[] stretch : drafts.get(d).contents()) {
                Arrays.fill(draftOf, stretch[0], stretch[1], d);
            }
        }
    }

    boolean isTaken(int region) {
        return draftOf[region] != NOBODY;
    }

    void take(int region, int draft) {
        draftOf[region] = draft;
    }

    /**
     * The draft that a region goes on with, or -1.
     *
     * @param previous the region before it, or -1
     */
    int joins(int u, int previous) {
        if (previous < 0 || draftOf[previous] == NOBODY) {
            return NOBODY;
        }
        boolean joins = units.regions.get(units.region[u]).continues()
                || isRestOfSentence(u, previous)
                || isNextSentence(u, previous)
                || isNextParagraph(u, previous);
        return joins ? draftOf[previous] : NOBODY;
    }

    /** "“Writing,” he says — and here he puts the cup down — “is what you do when you can’t sleep.”" */
    private boolean isRestOfSentence(int u, int previous) {
        return units.sentenceStart[u] == units.sentenceStart[previous]
                && RegionEnds.hasComma(units, previous)
                && !RegionEnds.hasCapital(units, u)
                && RegionEnds.hasStop(units, u);
    }

    /** One paragraph has one speaker: "“…,” Okafor said. She stood beside the crane. “…”". */
    private boolean isNextSentence(int u, int previous) {
        return units.block[previous] == units.block[u]
                && units.sentenceStart[u] == u
                && RegionEnds.isSentence(units, u)
                && RegionEnds.hasStop(units, u)
                && nobodyBetween(previous, u);
    }

    /**
     * A paragraph of quoted words alone behind one that ends with a quote and its speaker. Of 51 such paragraphs on
     * PolNeAR's training and development articles 49 are annotated as the quote's second half.
     */
    private boolean isNextParagraph(int u, int previous) {
        return units.block[previous] + 1 == units.block[u] && isParagraph(u) && nobodyBetween(previous, u);
    }

    /** Whether a region is a paragraph of its own and one or more sentences. */
    private boolean isParagraph(int u) {
        return (u == 0 || units.block[u - 1] != units.block[u])
                && (u + 1 == units.count || units.block[u + 1] != units.block[u])
                && RegionEnds.isSentence(units, u)
                && RegionEnds.hasStop(units, u)
                && !isHeading(u);
    }

    /** "‘Coal Is Not the Villain.’" on a line of its own: every word of weight has a capital. */
    boolean isHeading(int u) {
        int words = 0;
        int capitals = 0;
        for (int t = units.firstToken[u]; t < units.endToken[u]; t++) {
            String form = units.document.tokens().get(t).form();
            if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
                words++;
                capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
            }
        }
        return words > 1 && capitals == words;
    }

    /**
     * Where a sentence between names somebody, it may be her who speaks: "Betsy Vik shook her head. “…”". Of 28 such quotes
     * without a cue on PolNeAR's training articles 26 are annotated as the first one's second half.
     */
    private boolean nobodyBetween(int previous, int u) {
        for (int i = units.sentenceEnd[previous]; i < u; i++) {
            if (units.name[i] == PERSON) {
                return false;
            }
        }
        return true;
    }

    /**
     * The draft that ends the paragraph before, where the region is a paragraph of its own; else -1. "Silva said she had
     * not been told. ¶ “No minister was.”" has one speaker; behind a question another one may answer.
     */
    int endsParagraphBefore(int u) {
        boolean answers = u > 0 && units.lower[u - 1].equals("?");
        if (answers || !isParagraph(u) || units.regions.get(units.region[u]).continued()) {
            return NOBODY;
        }
        for (int i = u - 1; i >= 0 && units.block[i] + 1 == units.block[u]; i--) {
            if (draftOf[i] != NOBODY) {
                return draftOf[i];
            }
            if (units.name[i] == PERSON) {
                return NOBODY;
            }
        }
        return NOBODY;
    }
}
