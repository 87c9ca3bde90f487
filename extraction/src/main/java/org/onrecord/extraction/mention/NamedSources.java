package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extraction.mention.Outcome.Found;
import org.onrecord.extraction.mention.Outcome.NotFound;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.text.Span;

/** Whom a source means that rests on names. */
final class NamedSources {

    private static final double NAMED = 0.98;
    private static final double COMPATRIOT = 0.8;
    private static final Set<String> VAGUE =
            Set.of("some", "many", "several", "few", "most", "other", "others", "various");

    private final Reading reading;
    private final Lexicon lexicon;
    private final List<Referent> byName;
    private final Descriptions descriptions;

    NamedSources(Reading reading, Lexicon lexicon, List<Referent> byName, Descriptions descriptions) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.byName = byName;
        this.descriptions = descriptions;
    }

    /** @param heads the numbers of the names that are the speakers' own */
    List<Outcome> resolve(Span mention, SourcePhrase phrase, List<Integer> heads, Discourse discourse) {
        Optional<Referent> compatriot = compatriot(phrase, heads, discourse);
        return compatriot.isPresent()
                ? List.of(new Found(mention, compatriot.get(), COMPATRIOT))
                : named(mention, phrase, heads);
    }

    /** "The Italian" is a person; "Italians" and "the Italians" are not. */
    private Optional<Referent> compatriot(SourcePhrase phrase, List<Integer> heads, Discourse discourse) {
        int name = heads.get(0);
        String written = reading.text(reading.names().get(name).span());
        String country = lexicon.countries().ofPeople(written);
        boolean one = heads.size() == 1
                && byName.get(name).type() == EntityType.GROUP
                && country != null
                && reading.firstToken(name) == phrase.from() + 1
                && reading.lower(phrase.from()).equals("the")
                && written.endsWith("n");
        return one && country != null ? descriptions.compatriot(country, discourse) : Optional.empty();
    }

    private List<Outcome> named(Span mention, SourcePhrase phrase, List<Integer> heads) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int head : heads) {
            Referent referent = byName.get(head);
            boolean vague = VAGUE.contains(reading.lower(phrase.from())) && referent.type() == EntityType.GROUP;
            Span own = heads.size() == 1 ? mention : reading.names().get(head).span();
            outcomes.add(
                    vague
                            ? new NotFound(own, UnresolvedReason.ANONYMOUS_SOURCE, List.of())
                            : new Found(own, referent, NAMED));
        }
        return outcomes;
    }
}
