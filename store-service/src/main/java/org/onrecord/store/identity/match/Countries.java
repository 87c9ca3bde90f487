package org.onrecord.store.identity.match;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.store.name.NameKeys;

/** Brings "Iranian", "Iran" and "Islamic Republic of Iran" together. */
final class Countries {

    private static final Map<String, String> BY_OTHER_NAME = WordList.pairs("countries.tsv");
    private static final Set<String> NAMES = Set.copyOf(BY_OTHER_NAME.values());

    private Countries() {}

    /** The country of a name or a demonym on the list, folded. */
    static Optional<String> listed(String name) {
        String folded = NameKeys.fold(name);
        return NAMES.contains(folded) ? Optional.of(folded) : Optional.ofNullable(BY_OTHER_NAME.get(folded));
    }

    /** The same for places that are on no list: Calderian is of Calderia. */
    static String guessed(String name) {
        String folded = NameKeys.fold(name);
        return isDemonym(name) ? folded.substring(0, folded.length() - 1) : folded;
    }

    /** Whether an unlisted name has the form that most demonyms have. */
    static boolean isDemonym(String name) {
        return name.length() > 4 && name.endsWith("ian") && Character.isUpperCase(name.charAt(0));
    }
}
