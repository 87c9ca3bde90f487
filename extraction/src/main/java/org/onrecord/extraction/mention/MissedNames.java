package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private final Reading reading;
    private final Lexicon lexicon;
    private final List<Name> found = new ArrayList<>();

    private MissedNames(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** All names, found and missed, in the order of the text. */
    static List<Name> complete(Document document, List<Name> names, List<Attribution> attributions, Lexicon lexicon) {
        MissedNames missed = new MissedNames(new Reading(document, names), lexicon);
        missed.addSurnames(names);
        for (Attribution attribution : attributions) {
            attribution.sources().forEach(missed::addSource);
        }
        if (missed.found.isEmpty()) {
            return names;
        }
        List<Name> all = new ArrayList<>(names);
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

    private void addSurnames(List<Name> names) {
        Set<String> surnames = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            int last = reading.endToken(n) - 1;
            if (names.get(n).type() == EntityType.PERSON && last > reading.firstToken(n)) {
                surnames.add(reading.form(last));
            }
        }
        for (int i = 0; i < reading.size(); i++) {
            if (reading.nameAt(i) == Reading.NO_NAME
                    && surnames.contains(reading.form(i))
                    && Character.isUpperCase(reading.form(i).charAt(0))
                    && (i > reading.sentenceStart(i) || reading.isVerb(i + 1) || reading.isPossessiveMark(i + 1))) {
                found.add(new Name(reading.span(i, i + 1), EntityType.PERSON));
            }
        }
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
        return lexicon.titles().isTitle(reading.lower(token)) || lexicon.nouns().person(reading.lower(token)) != null;
    }

    private EntityType type(int start, int end, int phraseStart) {
        boolean titled = start > phraseStart && isRole(start - 1);
        boolean given = end - start > 1 && lexicon.given().gender(reading.form(start)) != Gender.UNKNOWN;
        return titled || given ? EntityType.PERSON : EntityType.ORGANIZATION;
    }
}
