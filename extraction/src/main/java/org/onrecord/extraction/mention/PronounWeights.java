package org.onrecord.extraction.mention;

import java.util.List;
import org.onrecord.extraction.name.WordLists;

/** The weight of each kind of evidence on whom a pronoun means. */
final class PronounWeights {

    private static final List<String> KINDS = List.of(
            "sentences.0",
            "sentences.1",
            "sentences.2",
            "sentences.3",
            "sentences.4-6",
            "sentences.far",
            "subject.0",
            "subject.1",
            "subject.far",
            "possessive",
            "oblique",
            "quoted",
            "pronoun",
            "spoke",
            "spoke.opens",
            "spoke.near",
            "spoke.before",
            "rank.0",
            "rank.1",
            "rank.2",
            "rank.3",
            "mentions",
            "subjects",
            "gender.sure",
            "block.same",
            "block.before",
            "opens.subject.1");

    /** The evidence for one candidate, by kind. */
    static final class Evidence {
        private final double[] values = new double[KINDS.size()];

        void set(String kind, double value) {
            values[KINDS.indexOf(kind)] = value;
        }

        double[] values() {
            return values;
        }
    }

    private final double[] weights = new double[KINDS.size()];

    /** @throws IllegalStateException if the list names an unknown kind of evidence */
    PronounWeights() {
        for (String[] row : WordLists.rows(PronounWeights.class, "pronoun-weights.tsv")) {
            int number = KINDS.indexOf(row[0]);
            if (number < 0) {
                throw new IllegalStateException("unknown evidence " + row[0]);
            }
            weights[number] = Double.parseDouble(row[1]);
        }
    }

    double score(double[] evidence) {
        double sum = 0;
        for (int i = 0; i < evidence.length; i++) {
            sum += evidence[i] * weights[i];
        }
        return sum;
    }
}
