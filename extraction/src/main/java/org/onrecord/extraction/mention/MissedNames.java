package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.Span;

/**
 * Names that the tagger missed though the rest of the article gives them away: a surname alone whose full name it found
 * ("Tester" after "Jon Tester"), and capitalised words on which a source rests ("according to Zero Harvest").
 */
final class MissedNames {

    private static final Set<String> NO_NAMES = Set.of(
            "i",
            "he",
            "she",
            "they",
            "it",
            "we",
            "you",
            "who",
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "his",
            "her",
            "their",
            "its",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "both",
            "some",
            "many",
            "one",
            "others",
            "another",
            "most",
            "all",
            "no",
            "nobody",
            "everyone",
            "and",
            "but",
            "in");

    private static final Set<String> COMMON_FIRST_WORDS = Set.of(
            "national",
            "international",
            "federal",
            "united",
            "american",
            "general",
            "royal",
            "central",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "supreme",
            "high",
            "public",
            "world",
            "european",
            "african",
            "asian",
            "global",
            "democratic",
            "republican",
            "social",
            "labour",
            "labor",
            "white",
            "state",
            "city",
            "first",
            "free",
            "great",
            "green",
            "human",
            "health",
            "foreign",
            "interior",
            "finance",
            "transport",
            "justice",
            "defence",
            "defense",
            "education",
            "upper",
            "lower",
            "grand",
            "independent",
            "liberal",
            "conservative",
            "joint");

    private static final int LONGEST_NICKNAME = 24;
    private static final Pattern NICKNAME =
            Pattern.compile("\\s*[\"“‘']\\s?\\p{Lu}[\\p{L}. -]*[\"”’']?\\s*|\\s*[\"”’']\\s*|\\s*[\"“‘']\\s*");

    private final Reading reading;
    private final Lexicon lexicon;
    private final List<Name> found = new ArrayList<>();

    private MissedNames(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** All names, found and missed, in the order of the text. */
    static List<Name> complete(Document document, List<Name> names, List<Attribution> attributions, Lexicon lexicon) {
        List<Name> joined = withNicknames(document, names);
        MissedNames missed = new MissedNames(new Reading(document, joined), lexicon);
        missed.addShortForms(joined);
        for (Attribution attribution : attributions) {
            attribution.sources().forEach(missed::addSource);
        }
        if (missed.found.isEmpty()) {
            return joined;
        }
        List<Name> all = new ArrayList<>(joined);
        int end = 0;
        missed.found.sort((a, b) -> a.span().compareTo(b.span()));
        for (Name name : missed.found) {
            if (name.span().start() >= end) {
                all.add(name);
                end = name.span().end();
            }
        }
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return all;
    }

    /** Makes one name of three where a nickname stands between quotation marks: Rosa "Nonna" Bellandi. */
    private static List<Name> withNicknames(Document document, List<Name> names) {
        List<Name> joined = new ArrayList<>(names.size());
        for (Name name : names) {
            Name before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null
                    && before.type() == EntityType.PERSON
                    && name.type() != EntityType.GROUP
                    && name.span().start() - before.span().end() <= LONGEST_NICKNAME
                    && NICKNAME.matcher(document.text()
                                    .substring(before.span().end(), name.span().start()))
                            .matches()) {
                joined.set(joined.size() - 1, new Name(before.span().hull(name.span()), EntityType.PERSON));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    private void addShortForms(List<Name> names) {
        Map<String, EntityType> shortForms = new HashMap<>();
        for (int n = 0; n < names.size(); n++) {
            int first = reading.firstToken(n);
            int last = reading.endToken(n) - 1;
            if (names.get(n).type() == EntityType.PERSON && last > first) {
                shortForms.put(reading.form(last), EntityType.PERSON);
            } else if (names.get(n).type() == EntityType.ORGANIZATION && last > first && isDistinctive(first)) {
                shortForms.putIfAbsent(reading.form(first), EntityType.ORGANIZATION);
            }
        }
        for (int i = 0; i < reading.size(); i++) {
            EntityType type = reading.nameAt(i) == Reading.NO_NAME ? shortForms.get(reading.form(i)) : null;
            if (type != null
                    && isCapitalised(i)
                    && (i > reading.sentenceStart(i) || reading.isVerb(i + 1) || reading.isPossessiveMark(i + 1))
                    && !isCapitalised(Math.min(i + 1, reading.size() - 1))) {
                found.add(new Name(reading.span(i, i + 1), type));
            }
        }
    }

    /** Whether the word can stand for a body by itself: "Wexford" of "Wexford Mining", but not "National". */
    private boolean isDistinctive(int token) {
        String lower = reading.lower(token);
        return reading.tag(token).startsWith("NNP")
                && reading.form(token).length() > 3
                && isCapitalised(token)
                && !lexicon.nouns().isBody(lower)
                && !lexicon.titles().isTitle(lower)
                && lexicon.countries().named(lower) == null
                && lexicon.countries().ofPeople(lower) == null
                && !COMMON_FIRST_WORDS.contains(lower);
    }

    private void addSource(Span source) {
        SourcePhrase phrase = new SourcePhrase(reading, lexicon, source);
        if (phrase.isEmpty()) {
            return;
        }
        int end = phrase.leadEnd();
        while (end > phrase.from() && reading.isPossessiveMark(end - 1)) {
            end--;
        }
        int start = end;
        while (start > phrase.from() && mayBePart(start - 1, start < end)) {
            start--;
        }
        while (start < end && (!isCapitalised(start) || isRole(start))) {
            start++;
        }
        if (start < end && isCapitalised(end - 1)) {
            found.add(new Name(reading.span(start, end), type(start, end, phrase.from())));
        }
    }

    private boolean isCapitalised(int token) {
        return Character.isUpperCase(reading.form(token).charAt(0));
    }

    private boolean mayBePart(int token, boolean inside) {
        String lower = reading.lower(token);
        if (reading.nameAt(token) != Reading.NO_NAME || NO_NAMES.contains(lower)) {
            return false;
        }
        if (!isCapitalised(token)) {
            return inside && lower.equals("&");
        }
        boolean opens = token == reading.sentenceStart(token);
        return reading.tag(token).startsWith("NNP") || (!opens && reading.isNoun(token));
    }

    private boolean isRole(int token) {
        String singular = lexicon.nouns().singular(reading.lower(token));
        boolean opens = token == reading.sentenceStart(token);
        if (opens
                && (singular != null
                        || lexicon.nouns().isBody(reading.lower(token))
                        || reading.tag(token).equals("NNS"))) {
            return true;
        }
        return lexicon.titles().isTitle(reading.lower(token)) || lexicon.nouns().person(reading.lower(token)) != null;
    }

    private EntityType type(int start, int end, int phraseStart) {
        boolean titled = start > phraseStart && isRole(start - 1);
        boolean given = end - start > 1 && lexicon.given().gender(reading.form(start)) != Gender.UNKNOWN;
        return titled || given ? EntityType.PERSON : EntityType.ORGANIZATION;
    }
}
