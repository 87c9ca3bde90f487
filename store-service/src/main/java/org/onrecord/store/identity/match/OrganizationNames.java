package org.onrecord.store.identity.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.store.name.NameKeys;

/** Takes names of organisations apart. */
final class OrganizationNames {

    private static final Set<String> LEGAL_FORMS = WordList.words("legal-forms.txt");

    /** NATO, U.N., AT&T, but neither Volvo nor VOLKSWAGEN. */
    private static final Pattern ACRONYM = Pattern.compile("(?:[A-Z&]\\.?){2,6}");

    private OrganizationNames() {}

    static Optional<NameForm> read(String name, Collection<String> aliases) {
        String folded = NameKeys.fold(name);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        if (isAcronym(name)) {
            return Optional.of(NameForm.ofBrief(folded, null));
        }
        List<String> words = new ArrayList<>(List.of(folded.split(" ")));
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        Set<String> shorts = aliases.stream()
                .filter(OrganizationNames::isAcronym)
                .map(NameKeys::fold)
                .filter(acronym -> !acronym.isEmpty())
                .collect(Collectors.toSet());
        return Optional.of(NameForm.ofFull(String.join(" ", words), null, shorts));
    }

    private static boolean isAcronym(String name) {
        return ACRONYM.matcher(name).matches();
    }
}
