package org.onrecord.extraction.mention;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.name.WordLists;

/** Words of address and rank before a name, and the gender that some of them tell. */
final class Titles {

    private static final Set<String> MALE =
            Set.of("mr", "mr.", "sir", "lord", "king", "prince", "duke", "count", "pope", "father", "brother", "baron");
    private static final Set<String> FEMALE = Set.of(
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "dame",
            "lady",
            "queen",
            "princess",
            "duchess",
            "countess",
            "sister",
            "baroness");
    private static final Set<String> ADDRESS = Set.of(
            "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "mx", "sir", "dame", "dr", "dr.", "prof", "prof.", "cllr",
            "cllr.");

    private static final Map<String, String> SHORTENED = Map.ofEntries(
            Map.entry("gov", "governor"),
            Map.entry("sen", "senator"),
            Map.entry("rep", "representative"),
            Map.entry("dr", "doctor"),
            Map.entry("prof", "professor"),
            Map.entry("gen", "general"),
            Map.entry("col", "colonel"),
            Map.entry("capt", "captain"),
            Map.entry("lt", "lieutenant"),
            Map.entry("sgt", "sergeant"),
            Map.entry("rev", "reverend"),
            Map.entry("cllr", "councillor"));

    private final Set<String> titles = new HashSet<>();
    private final Set<String> honours = new HashSet<>();

    Titles() {
        WordLists.rows(NameTagger.class, "titles.txt").forEach(row -> titles.add(row[0]));
        WordLists.rows(NameTagger.class, "honours.txt").forEach(row -> honours.add(row[0]));
    }

    /** The noun that a shortened title stands for; null if it is none. */
    @Nullable
    String spelt(String lower) {
        String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return SHORTENED.get(bare);
    }

    /** "KC", "OBE": letters behind a name. */
    boolean isHonour(String form) {
        return honours.contains(form);
    }

    boolean isTitle(String lower) {
        return titles.contains(lower);
    }

    /** Whether the title says nothing of what its bearer does. */
    boolean isMereAddress(String lower) {
        return ADDRESS.contains(lower);
    }

    Gender gender(String lower) {
        return MALE.contains(lower) ? Gender.MALE : FEMALE.contains(lower) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
