package org.onrecord.extraction.mention;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Outcome.Found;
import org.onrecord.extraction.mention.Outcome.NotFound;
import org.onrecord.extraction.text.Span;

/** Whom a source means that says what somebody is to somebody else: "his sister", "Okoro's mother". */
final class RelationSources {

    private static final double RELATED = 0.75;

    private final Reading reading;
    private final List<Referent> byName;

    RelationSources(Reading reading, List<Referent> byName) {
        this.reading = reading;
        this.byName = byName;
    }

    /** The one person whom the article has called that; several make it a toss-up. */
    Outcome resolve(Span mention, SourcePhrase phrase, Discourse discourse) {
        List<Referent> related = discourse.latestFirst().stream()
                .map(Map.Entry::getKey)
                .filter(referent -> referent.isPerson() && isRelated(referent, phrase))
                .toList();
        if (related.size() == 1) {
            return new Found(mention, related.get(0), RELATED);
        }
        UnresolvedReason reason =
                related.isEmpty() ? UnresolvedReason.DESCRIPTION_WITHOUT_NAME : UnresolvedReason.AMBIGUOUS_NAME;
        return new NotFound(mention, reason, related.stream().limit(3).toList());
    }

    private boolean isRelated(Referent referent, SourcePhrase phrase) {
        return referent.relations().stream()
                .anyMatch(relation ->
                        relation.noun().equals(phrase.headNoun()) && mayBeOwner(relation.owner(), phrase, referent));
    }

    private boolean mayBeOwner(@Nullable Referent known, SourcePhrase phrase, Referent related) {
        int owner = phrase.ownerName();
        if (owner != Reading.NO_NAME) {
            return byName.get(owner) != related && (known == null || byName.get(owner) == known);
        }
        Gender gender = Pronouns.gender(reading.lower(phrase.from()));
        return known == null || gender == Gender.UNKNOWN || !known.gender().contradicts(gender);
    }
}
