package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.name.Name;

/** Joins full names with full names, and surnames or given names that stand alone with the full names they belong to. */
final class PeopleJoining {

    /** No more people than this share one word of their names in an article; it keeps the time linear. */
    private static final int MOST_NAMESAKES = 24;

    private final Reading reading;
    private final Lexicon lexicon;
    private final Map<String, List<Referent>> byLast = new HashMap<>();
    private final Map<String, List<Referent>> byPart = new HashMap<>();

    PeopleJoining(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    boolean isShort(int name) {
        return personName(name).isShort();
    }

    private PersonName personName(int name) {
        return PersonName.of(reading.forms(start(name), end(name)));
    }

    /** The first token after the titles that the tagger may have taken for part of the name. */
    private int start(int name) {
        int start = reading.firstToken(name);
        int last = end(name) - 1;
        while (start < last && lexicon.titles().isMereAddress(reading.lower(start))) {
            start++;
        }
        return start;
    }

    private int end(int name) {
        int start = reading.firstToken(name);
        int end = reading.endToken(name);
        while (end > start + 1 && reading.isPossessiveMark(end - 1)) {
            end--;
        }
        return end;
    }

    private String form(int name) {
        return reading.text(reading.span(start(name), end(name)));
    }

    Referent joinFull(int name) {
        PersonName full = personName(name);
        Gender title = titleGender(name);
        for (Referent known : byPart.getOrDefault(full.last(), List.of())) {
            PersonName other = known.personName();
            if (other != null
                    && !other.isShort()
                    && full.mayBe(other, lexicon.given())
                    && !known.gender().contradicts(title)) {
                return add(known, name, full, title);
            }
        }
        return add(new Referent(), name, full, title);
    }

    private Referent add(Referent referent, int name, PersonName personName, Gender title) {
        referent.addName(form(name), EntityType.PERSON);
        referent.offerPersonName(personName);
        if (!personName.isShort()) {
            referent.countFullName();
        }
        referent.offerGender(title, false);
        if (!personName.isShort()) {
            PublicFigures.@Nullable Figure figure =
                    lexicon.figures().find(personName.first() + " " + personName.last());
            if (figure != null) {
                referent.setNamesake(figure);
                referent.offerGender(figure.gender(), true);
            }
            referent.offerGender(lexicon.given().gender(personName.first()), true);
            referent.offerLikelyGender(lexicon.given().likelyGender(personName.first()));
        }
        index(byLast, personName.last(), referent);
        for (String part : personName.parts()) {
            index(byPart, part, referent);
        }
        return referent;
    }

    private static void index(Map<String, List<Referent>> map, String key, Referent referent) {
        List<Referent> list = map.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (list.size() < MOST_NAMESAKES && !list.contains(referent)) {
            list.add(referent);
        }
    }

    /**
     * A surname or given name alone. Of several who bear it, "Mrs. Petrov" is a woman; else it is whom the article
     * names most often, as news calls its main figure by the bare surname and the others by their given names too.
     */
    Referent joinShort(int name) {
        PersonName alone = personName(name);
        Gender title = titleGender(name);
        Referent best = best(byLast.getOrDefault(alone.last(), List.of()), alone, title);
        if (best == null) {
            best = best(byPart.getOrDefault(alone.last(), List.of()), alone, title);
        }
        return add(best == null ? new Referent() : best, name, alone, title);
    }

    private static @Nullable Referent best(List<Referent> bearers, PersonName alone, Gender title) {
        Referent best = null;
        for (Referent bearer : bearers) {
            PersonName name = bearer.personName();
            if (name != null
                    && alone.isWithin(name)
                    && !bearer.gender().contradicts(title)
                    && (best == null || isLikelier(bearer, best))) {
                best = bearer;
            }
        }
        return best;
    }

    private static boolean isLikelier(Referent bearer, Referent other) {
        return bearer.fullNames() != other.fullNames()
                ? bearer.fullNames() > other.fullNames()
                : bearer.latestFullName() > other.latestFullName();
    }

    /** Takes note, on the way through the article, that a full name has been read. */
    void passFullName(int name, Referent referent) {
        referent.setLatestFullName(name);
    }

    private Gender titleGender(int name) {
        int first = reading.firstToken(name);
        Gender inside = lexicon.titles().gender(reading.lower(first));
        return inside != Gender.UNKNOWN || first == 0
                ? inside
                : lexicon.titles().gender(reading.lower(first - 1));
    }

    /**
     * The person whose surname a one-word name is that was taken for a body or a place: "Petrova's budget", "Pombal
     * said" of Ana Pombal though a town is called so; but not "in Pombal".
     */
    @Nullable
    Referent surnameTakenForOther(int name) {
        Name other = reading.names().get(name);
        int first = reading.firstToken(name);
        if (other.type() == EntityType.GROUP || end(name) - first != 1) {
            return null;
        }
        String word = reading.lower(first);
        boolean place = other.type() == EntityType.LOCATION
                && (reading.isPreposition(first - 1)
                        || lexicon.countries().named(word) != null
                        || lexicon.countries().isCapital(word));
        for (Referent bearer : place ? List.<Referent>of() : byLast.getOrDefault(word, List.of())) {
            PersonName full = bearer.personName();
            if (full != null && !full.isShort()) {
                bearer.addName(form(name), EntityType.PERSON);
                return bearer;
            }
        }
        return null;
    }
}
