package org.onrecord.store.copy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A text as it is compared with others, once for all articles that have it.
 *
 * @param id of the words and the credits: 32 hexadecimal digits with hyphens
 * @param credits the agencies that it names as its source
 */
record CopyText(String id, ArticleSignature signature, Set<String> credits) {

    /** Figures, or names, of the shorter text that tell a copy from a report of something else in the same words. */
    private static final int FEWEST_FACTS = 4;

    // Found on invented articles (./onrecord evaluate-copies): see docs/copies.md.
    private static final double FACTS = 0.5;
    private static final double LEAD = 0.25;
    private static final double NEAR = 0.5;
    private static final double CUT = 0.65;
    private static final double WIRE = 0.5;

    /** @return absent where the text is too short to be told from chance */
    static Optional<CopyText> of(String text, Set<String> credits) {
        return ArticleSignature.of(text)
                .map(signature -> new CopyText(id(signature.words(), credits), signature, Set.copyOf(credits)));
    }

    private static String id(String words, Set<String> credits) {
        String named = words + String.join("\n", new TreeSet<>(credits));
        return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Whether one is a copy of the other, or both of a third, and by which rule. The same whichever is asked. */
    Optional<Likeness> likeness(CopyText other) {
        ArticleSignature one = signature;
        ArticleSignature two = other.signature;
        if (one.words().equals(two.words())) {
            return Optional.of(new Likeness(CopyRule.SAME_TEXT, 1));
        }
        double resemblance = one.resemblance(two);
        double contained = contained(resemblance, one.runs(), two.runs());
        if (contained < WIRE
                || !agree(one.figures(), two.figures(), FACTS)
                || !agree(one.names(), two.names(), FACTS)) {
            return Optional.empty();
        }
        if (resemblance >= NEAR) {
            return Optional.of(new Likeness(CopyRule.NEAR_TEXT, resemblance));
        }
        // What a report took over from an earlier one for its background stands at its end.
        if (!agree(one.lead(), two.lead(), LEAD)) {
            return Optional.empty();
        }
        if (contained >= CUT) {
            return Optional.of(new Likeness(CopyRule.CUT_TEXT, contained));
        }
        return credits.stream().anyMatch(other.credits::contains)
                ? Optional.of(new Likeness(CopyRule.WIRE_CREDIT, contained))
                : Optional.empty();
    }

    /** How much of the shorter text stands in the longer one, by how much of both stands in both. */
    private static double contained(double resemblance, int runs, int others) {
        double common = resemblance * (runs + others) / (1 + resemblance);
        return Math.min(1, common / Math.min(runs, others));
    }

    /** Whether so large a share of the one that has fewer is in the other. */
    private static boolean agree(int[] facts, int[] others, double share) {
        int fewer = Math.min(facts.length, others.length);
        if (fewer < FEWEST_FACTS) {
            return true;
        }
        int common = 0;
        for (int i = 0, j = 0; i < facts.length && j < others.length; ) {
            int order = Integer.compare(facts[i], others[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common >= share * fewer;
    }
}
