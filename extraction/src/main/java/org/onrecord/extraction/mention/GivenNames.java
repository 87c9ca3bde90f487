package org.onrecord.extraction.mention;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.name.WordLists;

/** Given names: whose they are, and which of them can mean the same person. */
final class GivenNames {

    /** A given name tells its bearer's gender if this share of its bearers has it. */
    private static final double CLEAR = 0.85;

    private static final int SHORTEST_ENDING = 1;
    private static final int LONGEST_ENDING = 3;
    private static final int ENOUGH_NAMES = 12;

    private final Map<String, Gender> genders = new HashMap<>();
    /** How many names of men, then of women, end so. */
    private final Map<String, double[]> endings = new HashMap<>();

    private final Map<String, Set<String>> alike = new HashMap<>();

    GivenNames() {
        for (String[] row : WordLists.rows(NameTagger.class, "given-names.tsv")) {
            double male = Double.parseDouble(row[1]);
            double female = Double.parseDouble(row[2]);
            double share = male / (male + female);
            for (int length = SHORTEST_ENDING; length <= LONGEST_ENDING && length < row[0].length(); length++) {
                double[] counts = endings.computeIfAbsent(
                        key(row[0]).substring(row[0].length() - length), ending -> new double[2]);
                counts[share >= 0.5 ? 0 : 1]++;
            }
            if (share >= CLEAR || share <= 1 - CLEAR) {
                genders.put(key(row[0]), share >= CLEAR ? Gender.MALE : Gender.FEMALE);
            }
        }
        for (String[] row : WordLists.rows(GivenNames.class, "short-names.txt")) {
            for (String name : row) {
                alike.computeIfAbsent(name, n -> new TreeSet<>()).addAll(List.of(row));
            }
        }
    }

    /** In lower case and without accents, as the list of births has none. */
    private static String key(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    Gender gender(String given) {
        String key = key(given);
        Gender known = genders.get(key);
        if (known != null) {
            return known;
        }
        int hyphen = key.indexOf('-');
        return hyphen > 1 ? genders.getOrDefault(key.substring(0, hyphen), Gender.UNKNOWN) : Gender.UNKNOWN;
    }

    /** The gender that most names of the same ending have, for a name that the list does not know. */
    Gender likelyGender(String given) {
        String key = key(given);
        for (int length = LONGEST_ENDING; length >= SHORTEST_ENDING; length--) {
            double[] counts = key.length() > length ? endings.get(key.substring(key.length() - length)) : null;
            if (counts != null && counts[0] + counts[1] >= ENOUGH_NAMES) {
                double share = counts[0] / (counts[0] + counts[1]);
                return share >= CLEAR ? Gender.MALE : share <= 1 - CLEAR ? Gender.FEMALE : Gender.UNKNOWN;
            }
        }
        return Gender.UNKNOWN;
    }

    /** Whether one person may be called both: equal, a short form, or an initial. */
    boolean mayBeOne(String one, String other) {
        String a = key(one).replace(".", "");
        String b = key(other).replace(".", "");
        if (a.equals(b) || alike.getOrDefault(a, Set.of()).contains(b)) {
            return true;
        }
        return (a.length() == 1 || b.length() == 1) && !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
    }
}
