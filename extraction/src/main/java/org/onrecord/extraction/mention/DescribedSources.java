package org.onrecord.extraction.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Outcome.Found;
import org.onrecord.extraction.mention.Outcome.NotFound;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.text.Span;

/** Whom a source means that says what somebody is and not his name. */
final class DescribedSources {

    private static final double DESCRIBED = 0.8;
    private static final double INTRODUCED = 0.7;
    private static final double SEVERAL = 0.6;
    private static final Set<String> MOUTHPIECES =
            Set.of("radio", "broadcast", "office", "website", "account", "newsletter", "channel", "bulletin");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some");

    private final Reading reading;
    private final Lexicon lexicon;
    private final List<Referent> byName;
    private final Descriptions descriptions;
    private final RelationSources relations;
    private final LeadSources leads;
    private final PluralSources plurals;

    DescribedSources(Reading reading, Lexicon lexicon, List<Referent> byName, Descriptions descriptions) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.byName = byName;
        this.descriptions = descriptions;
        this.relations = new RelationSources(reading, byName);
        this.leads = new LeadSources(reading, lexicon, byName);
        this.plurals = new PluralSources(reading, lexicon);
    }

    List<Outcome> resolve(Span mention, SourcePhrase phrase, Discourse discourse) {
        List<Referent> several = plurals.resolve(phrase, discourse);
        return several.isEmpty()
                ? List.of(one(mention, phrase, discourse))
                : several.stream()
                        .<Outcome>map(referent -> new Found(mention, referent, SEVERAL))
                        .toList();
    }

    private Outcome one(Span mention, SourcePhrase phrase, Discourse discourse) {
        String noun = phrase.headNoun();
        boolean person = lexicon.nouns().person(noun) != null;
        Referent voice = mouthpieceOf(phrase, discourse);
        if (voice != null) {
            return new Found(mention, voice, DESCRIBED);
        }
        boolean headline = reading.isHeading(phrase.from());
        boolean owned = phrase.isOwned() && !phrase.isPlural() && !phrase.isOwnedByBody();
        if (owned && (person || !lexicon.nouns().isBody(noun))) {
            return relations.resolve(mention, phrase, discourse);
        }
        boolean indefinite = INDEFINITE.contains(reading.lower(phrase.from()));
        boolean bare = person && !phrase.isDefinite() && !phrase.isOwned() && !headline;
        if (phrase.isPlural() || indefinite || bare) {
            Referent introduced =
                    person && !phrase.isPlural() && !discourse.hasNamedPerson() ? leads.holder(noun, phrase) : null;
            if (introduced != null) {
                return new Found(mention, introduced, INTRODUCED);
            }
            discourse.speakAnonymously(noun);
            return new NotFound(
                    mention,
                    lexicon.nouns().isDocument(noun)
                            ? UnresolvedReason.DESCRIPTION_WITHOUT_NAME
                            : UnresolvedReason.ANONYMOUS_SOURCE,
                    List.of());
        }
        return known(mention, phrase, discourse, headline);
    }

    private Outcome known(Span mention, SourcePhrase phrase, Discourse discourse, boolean headline) {
        String noun = phrase.headNoun();
        boolean lead = headline || !discourse.hasNamedPerson();
        List<Descriptions.Match> matches =
                headline ? descriptions.findAhead(phrase, leads.ahead()) : descriptions.find(phrase, discourse);
        if (matches.isEmpty() && lead && lexicon.nouns().person(noun) != null) {
            Referent first = leads.firstNamed(phrase);
            if (first != null) {
                return new Found(mention, first, INTRODUCED);
            }
        }
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

    /** "The Northern Front's radio" speaks for the Northern Front. */
    private @Nullable Referent mouthpieceOf(SourcePhrase phrase, Discourse discourse) {
        if (!MOUTHPIECES.contains(phrase.headNoun()) || phrase.isPlural()) {
            return null;
        }
        int owner = phrase.ownerName();
        if (owner != Reading.NO_NAME) {
            Referent named = byName.get(owner);
            return named.type() == EntityType.ORGANIZATION ? named : null;
        }
        String noun = phrase.ownerNoun();
        return discourse.latestFirst().stream()
                .map(Map.Entry::getKey)
                .filter(referent -> referent.type() == EntityType.ORGANIZATION
                        && !noun.isEmpty()
                        && referent.fullestName().toLowerCase(Locale.ROOT).endsWith(" " + noun))
                .findFirst()
                .orElse(null);
    }
}
