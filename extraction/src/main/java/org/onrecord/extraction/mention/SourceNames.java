package org.onrecord.extraction.mention;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.name.WordLists;
import org.onrecord.extraction.text.Span;

/** Names on which a source rests though the tagger found none there: "according to Zero Harvest". */
final class SourceNames {

    private static final Set<String> NO_NAMES = WordLists.rows(SourceNames.class, "no-name-words.txt").stream()
            .map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet());

    private final Reading reading;
    private final Lexicon lexicon;
    private final ShortForms shortForms;

    SourceNames(Reading reading, Lexicon lexicon, ShortForms shortForms) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.shortForms = shortForms;
    }

    Optional<Name> missedIn(Span source) {
        SourcePhrase phrase = new SourcePhrase(reading, lexicon, source);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        int end = phrase.leadEnd();
        while (end > phrase.from() && reading.isPossessiveMark(end - 1)) {
            end--;
        }
        int start = end;
        while (start > phrase.from() && mayBePart(start - 1, start < end)) {
            start--;
        }
        while (start < end && (!reading.isCapitalised(start) || isRole(start))) {
            start++;
        }
        if (start < end && reading.isCapitalised(end - 1)) {
            return Optional.of(new Name(reading.span(start, end), type(start, end, phrase.from())));
        }
        EntityType known = end - phrase.from() == 1 ? shortForms.type(phrase.from()) : null;
        return known != null && reading.nameAt(phrase.from()) == Reading.NO_NAME
                ? Optional.of(new Name(reading.span(phrase.from(), end), known))
                : Optional.empty();
    }

    private boolean mayBePart(int token, boolean inside) {
        String lower = reading.lower(token);
        if (reading.nameAt(token) != Reading.NO_NAME || NO_NAMES.contains(lower)) {
            return false;
        }
        if (!reading.isCapitalised(token)) {
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
