package org.onrecord.extraction.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Outcome.NotFound;
import org.onrecord.extraction.text.Span;

/** Finds whom a source mention means, given what the article has said so far. */
final class SourceResolution {

    private final Reading reading;
    private final Lexicon lexicon;
    private final Descriptions descriptions;
    private final PronounSources pronouns;
    private final NamedSources named;
    private final DescribedSources described;

    SourceResolution(Reading reading, Lexicon lexicon, List<Referent> byName, PronounRanker ranker) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.descriptions = new Descriptions(lexicon);
        this.pronouns = new PronounSources(reading, ranker, new RelativeSources(reading, byName));
        this.named = new NamedSources(reading, lexicon, byName, descriptions);
        this.described = new DescribedSources(reading, lexicon, byName, descriptions);
    }

    /**
     * Whom a source mention means: one or several.
     *
     * @param quoting who says the quote that the mention stands in, where it stands in one
     */
    List<Outcome> resolve(Span mention, Discourse discourse, @Nullable Referent quoting) {
        SourcePhrase phrase = new SourcePhrase(reading, lexicon, mention);
        if (phrase.isEmpty()) {
            return List.of(new NotFound(mention, UnresolvedReason.DESCRIPTION_WITHOUT_NAME, List.of()));
        }
        if (isOneWord(phrase) && reading.nameAt(phrase.from()) == Reading.NO_NAME) {
            List<Outcome> byPronoun =
                    pronouns.resolve(mention, phrase.from(), reading.lower(phrase.from()), discourse, quoting);
            if (!byPronoun.isEmpty()) {
                return byPronoun;
            }
        }
        List<Integer> heads = phrase.heads();
        return heads.isEmpty()
                ? described.resolve(mention, phrase, discourse)
                : named.resolve(mention, phrase, heads, discourse);
    }

    /** The one person so far whom a description fits by the very noun that was said of him; null if there is none. */
    @Nullable
    Referent describedExactly(Span mention, Discourse discourse) {
        SourcePhrase phrase = new SourcePhrase(reading, lexicon, mention);
        String noun = phrase.headNoun();
        if (phrase.isPlural() || lexicon.nouns().person(noun) == null) {
            return null;
        }
        List<Descriptions.Match> matches = descriptions.find(phrase, discourse);
        boolean clear = !matches.isEmpty()
                && (matches.size() == 1
                        || matches.get(0).score() - matches.get(1).score() >= 0.1);
        return clear && matches.get(0).referent().roleNouns().contains(noun)
                ? matches.get(0).referent()
                : null;
    }

    /** "He", and "he himself", but not "her lawyer". */
    private boolean isOneWord(SourcePhrase phrase) {
        String first = reading.lower(phrase.from());
        return phrase.to() - phrase.from() == 1
                || (Pronouns.isPersonal(first)
                        && !reading.isNoun(phrase.from() + 1)
                        && !first.equals("his")
                        && !first.equals("her"));
    }
}
