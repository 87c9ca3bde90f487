package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.text.Span;

/** An entity while the article is being read: it gathers names, mentions and what is said of it. */
final class Referent {

    private static final int LIST_LIMIT = 64;

    private final Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
    private final Set<String> aliases = new LinkedHashSet<>();
    private final TreeMap<Span, Mention> mentions = new TreeMap<>();
    private final Set<String> roleNouns = new LinkedHashSet<>();
    private final Set<String> roleWords = new LinkedHashSet<>();
    private final Map<String, Rank> ranks = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private @Nullable PersonName personName;
    private @Nullable String usualName;
    private @Nullable String role;
    private PublicFigures.@Nullable Figure namesake;
    private @Nullable String wikidataId;
    private Gender gender = Gender.UNKNOWN;
    private boolean genderFromGiven;
    private Gender likelyGender = Gender.UNKNOWN;
    private int fullNames;
    private int latestFullName;

    void addName(String form, EntityType type) {
        types.merge(type, 1, Integer::sum);
        aliases.add(form);
    }

    void addMention(Mention mention) {
        mentions.putIfAbsent(mention.span(), mention);
    }

    /**
     * The type most of its names have; the first among equals. An agreement or event is known by its long name, whatever
     * its acronym was taken for.
     */
    EntityType type() {
        if (types.containsKey(EntityType.AGREEMENT)) {
            return EntityType.AGREEMENT;
        }
        EntityType best = EntityType.OTHER;
        int most = 0;
        for (Map.Entry<EntityType, Integer> entry : types.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    boolean isPerson() {
        return type() == EntityType.PERSON;
    }

    void countFullName() {
        fullNames++;
    }

    /** How often the article names the person in full. */
    int fullNames() {
        return fullNames;
    }

    /** The number of the latest full name before the place that is being read; 0 before the first. */
    int latestFullName() {
        return latestFullName;
    }

    void setLatestFullName(int name) {
        latestFullName = name;
    }

    Set<String> aliases() {
        return aliases;
    }

    @Nullable
    PersonName personName() {
        return personName;
    }

    /** Keeps the name of most parts. */
    void offerPersonName(PersonName name) {
        if (personName == null || name.parts().size() > personName.parts().size()) {
            personName = name;
        }
    }

    Gender gender() {
        return gender;
    }

    /** A title or a noun says more than a given name does. */
    void offerGender(Gender offered, boolean fromGiven) {
        if (offered != Gender.UNKNOWN && (gender == Gender.UNKNOWN || (genderFromGiven && !fromGiven))) {
            gender = offered;
            genderFromGiven = fromGiven;
        }
    }

    /** What a name's ending or a pronoun suggests, where nothing tells for sure. */
    Gender likelyGender() {
        return likelyGender;
    }

    void offerLikelyGender(Gender offered) {
        if (likelyGender == Gender.UNKNOWN) {
            likelyGender = offered;
        }
    }

    void setUsualName(String name) {
        usualName = name;
    }

    @Nullable
    String usualName() {
        return usualName;
    }

    /** A public figure of the same full name; null if the lists know none. */
    PublicFigures.@Nullable Figure namesake() {
        return namesake;
    }

    void setNamesake(PublicFigures.Figure figure) {
        namesake = figure;
    }

    void setWikidataId(@Nullable String id) {
        wikidataId = id;
    }

    void offerRole(String asWritten) {
        if (role == null) {
            role = asWritten;
        }
    }

    void addRoleNoun(String noun) {
        addLimited(roleNouns, noun);
    }

    /** What rank the role noun was said with; a noun said once without one has none. */
    Rank rank(String noun) {
        return ranks.getOrDefault(noun, Rank.NONE);
    }

    void addRoleNoun(String noun, Rank rank) {
        addRoleNoun(noun);
        ranks.merge(noun, rank, (one, other) -> one == other ? one : Rank.NONE);
    }

    /** Whose relative, deputy or lawyer the article says that it is. */
    List<Relation> relations() {
        return relations;
    }

    void addRelation(Relation relation) {
        if (relations.size() < LIST_LIMIT) {
            relations.add(relation);
        }
    }

    void addRoleWord(String word) {
        addLimited(roleWords, word);
    }

    void addCountry(String country) {
        addLimited(countries, country);
    }

    private static void addLimited(Set<String> set, String value) {
        if (set.size() < LIST_LIMIT) {
            set.add(value);
        }
    }

    Set<String> roleNouns() {
        return roleNouns;
    }

    Set<String> roleWords() {
        return roleWords;
    }

    Set<String> countries() {
        return countries;
    }

    /** The fullest name: of most words, then with small letters, then longest, then first. */
    String fullestName() {
        if (usualName != null) {
            return usualName;
        }
        List<String> forms = new ArrayList<>(aliases);
        return forms.stream()
                .max(Comparator.comparingInt((String form) -> form.split("\\s+", -1).length)
                        .thenComparing(form -> !form.equals(form.toUpperCase(Locale.ROOT)))
                        .thenComparingInt(String::length)
                        .thenComparing(form -> -forms.indexOf(form)))
                .orElseThrow();
    }

    Entity toEntity() {
        return new Entity(
                fullestName(), type(), List.copyOf(aliases), List.copyOf(mentions.values()), role, wikidataId);
    }

    int firstMention() {
        return mentions.firstKey().start();
    }
}
