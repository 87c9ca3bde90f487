package org.onrecord.store.identity.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.store.name.NameKeys;

/** Takes people's names apart. */
final class PersonNames {

    private static final Set<String> COURTESIES = WordList.words("courtesies.txt");
    private static final Set<String> PARTICLES = WordList.words("particles.txt");
    private static final Set<String> GENERATIONS = WordList.words("generations.txt");

    /** Al Gore and Ben Carson have given names; al-Assad and ben Gurion are surnames alone. */
    private static final Pattern GIVEN_THOUGH_A_PARTICLE = Pattern.compile("(?U)(?:^|\\s)(?:Al|Ben)\\s");

    private PersonNames() {}

    static Optional<NameForm> read(String name, Collection<String> aliases) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int end =
                words.size() > 1 && GENERATIONS.contains(words.get(words.size() - 1)) ? words.size() - 1 : words.size();
        String last = words.get(end - 1);
        int given = end - 1;
        int least = GIVEN_THOUGH_A_PARTICLE.matcher(name).find() ? 1 : 0;
        while (given > least && PARTICLES.contains(words.get(given - 1))) {
            given--;
        }
        List<String> givenNames = words.subList(0, given);
        if (givenNames.stream().noneMatch(PersonNames::isWord)) {
            return Optional.of(NameForm.ofBrief(last, givenNames.isEmpty() ? null : givenNames.get(0)));
        }
        List<String> full = new ArrayList<>();
        StringBuilder middle = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i >= given || isWord(word)) {
                full.add(word);
            } else if (i > 0) {
                middle.append(word);
            }
        }
        return Optional.of(NameForm.ofFull(
                String.join(" ", full), middle.isEmpty() ? null : middle.toString(), shorts(full, last, aliases)));
    }

    /**
     * The surname; the first word instead where this article itself uses that one alone: "Xi" of Xi Jinping. "Ana" of
     * Ana Petrova is not one as long as the article calls her Petrova, too.
     */
    private static Set<String> shorts(List<String> full, String last, Collection<String> aliases) {
        Set<String> alone = aliases.stream()
                .map(PersonNames::words)
                .filter(words -> words.size() == 1)
                .map(words -> words.get(0))
                .collect(Collectors.toSet());
        Set<String> shorts = new HashSet<>(Set.of(last));
        if (!alone.contains(last) && alone.contains(full.get(0))) {
            shorts.add(full.get(0));
        }
        return shorts;
    }

    private static boolean isWord(String given) {
        return given.length() > 1;
    }

    private static List<String> words(String name) {
        String folded = NameKeys.fold(name);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>(List.of(folded.split(" ")));
        while (words.size() > 1 && COURTESIES.contains(words.get(0))) {
            words.remove(0);
        }
        return words;
    }
}
