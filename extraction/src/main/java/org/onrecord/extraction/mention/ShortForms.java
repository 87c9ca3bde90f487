package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.name.WordLists;

/**
 * Words that stand for somebody or something whose full name the tagger found: the surname of "Jon Tester", "Wexford" of
 * "Wexford Mining".
 */
final class ShortForms {

    /** First words of names that cannot stand for the whole: "National". */
    static final Set<String> COMMON_FIRST_WORDS = WordLists.rows(ShortForms.class, "common-first-words.txt").stream()
            .map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet());

    private final Reading reading;
    private final Lexicon lexicon;
    private final Map<String, EntityType> types = new HashMap<>();

    ShortForms(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        List<Name> names = reading.names();
        for (int n = 0; n < names.size(); n++) {
            int first = reading.firstToken(n);
            int last = reading.endToken(n) - 1;
            if (names.get(n).type() == EntityType.PERSON && last > first) {
                types.put(reading.form(last), EntityType.PERSON);
            } else if (names.get(n).type() == EntityType.ORGANIZATION && last > first && isDistinctive(first)) {
                types.putIfAbsent(reading.form(first), EntityType.ORGANIZATION);
            }
        }
    }

    /** What the word stands for; null if it is no short form of a name. */
    @Nullable
    EntityType type(int token) {
        return types.get(reading.form(token));
    }

    /** The short forms that the tagger passed over. */
    List<Name> missed() {
        List<Name> missed = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            EntityType type = reading.nameAt(i) == Reading.NO_NAME ? type(i) : null;
            if (type != null
                    && reading.isCapitalised(i)
                    && (i > reading.sentenceStart(i) || isFollowedByItsVerb(i))
                    && !reading.isCapitalised(Math.min(i + 1, reading.size() - 1))) {
                missed.add(new Name(reading.span(i, i + 1), type));
            }
        }
        return missed;
    }

    /** "Price wrote", "Price rarely spoke", "Price's manual": at the start of a sentence every word has a capital. */
    private boolean isFollowedByItsVerb(int token) {
        return reading.isVerb(token + 1)
                || reading.isPossessiveMark(token + 1)
                || (reading.tag(token + 1).equals("RB") && reading.isVerb(token + 2));
    }

    /** Whether the word can stand for a body by itself: "Wexford" of "Wexford Mining", but not "National". */
    private boolean isDistinctive(int token) {
        String lower = reading.lower(token);
        return reading.tag(token).startsWith("NNP")
                && reading.form(token).length() > 3
                && reading.isCapitalised(token)
                && !lexicon.nouns().isBody(lower)
                && !lexicon.titles().isTitle(lower)
                && lexicon.countries().named(lower) == null
                && lexicon.countries().ofPeople(lower) == null
                && !COMMON_FIRST_WORDS.contains(lower);
    }
}
