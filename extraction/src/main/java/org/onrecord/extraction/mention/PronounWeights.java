package org.onrecord.extraction.mention;

import java.util.EnumMap;
import java.util.Map;
import org.onrecord.extraction.name.WordLists;

/** The weight of each kind of evidence on whom a pronoun means. */
final class PronounWeights {

    private final Map<Clue, Double> weights = new EnumMap<>(Clue.class);

    /** @throws IllegalArgumentException if the list names an unknown kind of evidence */
    PronounWeights() {
        for (String[] row : WordLists.rows(PronounWeights.class, "pronoun-weights.tsv")) {
            weights.put(Clue.valueOf(row[0]), Double.valueOf(row[1]));
        }
    }

    double of(Clue clue) {
        return weights.getOrDefault(clue, 0.0);
    }

    /** The clue's weight if it is there, else nothing. */
    double of(Clue clue, boolean there) {
        return there ? of(clue) : 0;
    }
}
