package org.onrecord.extraction.mention;

import java.util.List;
import java.util.Set;
import org.onrecord.extraction.mention.Outcome.Found;
import org.onrecord.extraction.mention.Outcome.NotFound;
import org.onrecord.extraction.text.Span;

/** Whom a source means that says what somebody is and not his name. */
final class DescribedSources {

    private static final int MOST_AHEAD = 120;
    private static final double DESCRIBED = 0.8;
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some");

    private final Reading reading;
    private final Lexicon lexicon;
    private final Descriptions descriptions;
    /** Whom the article goes on to name, in the order of the text: a headline describes them beforehand. */
    private final List<Referent> ahead;

    DescribedSources(Reading reading, Lexicon lexicon, List<Referent> byName, Descriptions descriptions) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.descriptions = descriptions;
        this.ahead = byName.stream().limit(MOST_AHEAD).distinct().toList();
    }

    Outcome resolve(Span mention, SourcePhrase phrase, Discourse discourse) {
        String noun = phrase.headNoun();
        boolean person = lexicon.nouns().person(noun) != null;
        if (phrase.isOwned() && !phrase.isPlural() && !phrase.isOwnedByBody()) {
            return new NotFound(mention, UnresolvedReason.DESCRIPTION_WITHOUT_NAME, List.of());
        }
        boolean indefinite = INDEFINITE.contains(reading.lower(phrase.from()));
        boolean headline = reading.isHeading(phrase.from());
        if (phrase.isPlural() || indefinite || (person && !phrase.isDefinite() && !phrase.isOwned() && !headline)) {
            discourse.speakAnonymously(noun);
            return new NotFound(
                    mention,
                    lexicon.nouns().isDocument(noun)
                            ? UnresolvedReason.DESCRIPTION_WITHOUT_NAME
                            : UnresolvedReason.ANONYMOUS_SOURCE,
                    List.of());
        }
        List<Descriptions.Match> matches =
                headline ? descriptions.findAhead(phrase, ahead) : descriptions.find(phrase, discourse);
        boolean exact =
                !matches.isEmpty() && matches.get(0).referent().roleNouns().contains(noun);
        if (discourse.spokeAnonymously(noun) && !exact) {
            // "A harbour official said … The official added": the second stays as unnamed as the first
            return new NotFound(mention, UnresolvedReason.ANONYMOUS_SOURCE, List.of());
        }
        if (matches.isEmpty()) {
            return new NotFound(mention, UnresolvedReason.DESCRIPTION_WITHOUT_NAME, List.of());
        }
        if (matches.size() > 1 && matches.get(0).score() - matches.get(1).score() < 0.1) {
            return new NotFound(
                    mention,
                    UnresolvedReason.AMBIGUOUS_NAME,
                    matches.stream().limit(3).map(Descriptions.Match::referent).toList());
        }
        return new Found(mention, matches.get(0).referent(), DESCRIBED);
    }
}
