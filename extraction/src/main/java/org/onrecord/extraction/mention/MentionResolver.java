package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.text.Document;

/**
 * Joins what an article calls its people, bodies and places, and finds who speaks in it. Safe for many threads; the time
 * is linear in the article's length.
 */
public final class MentionResolver {

    private final Lexicon lexicon;
    private final PronounWeights weights;

    private MentionResolver(Lexicon lexicon, PronounWeights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /** The resolver with the lists on the class path. */
    public static MentionResolver load() {
        return new MentionResolver(Lexicon.load(), new PronounWeights());
    }

    /**
     * Resolves an article.
     *
     * @param names the document's names, in the order of the text
     * @param attributions its quotes, in any order
     */
    public Mentions resolve(Document document, List<Name> names, List<Attribution> attributions) {
        List<Name> complete = MissedNames.complete(document, names, attributions, lexicon);
        Reading reading = new Reading(document, complete);
        List<Referent> byName = NameJoining.join(reading, lexicon);
        new RoleReading(reading, lexicon, byName).read(byName);
        new Identification(reading, lexicon).identify(byName);
        List<List<Outcome>> outcomes = new Telling(reading, lexicon, weights, byName, attributions).outcomes();
        Map<Referent, Entity> entities = entities(byName);
        List<Entity> inOrder = new ArrayList<>(new LinkedHashSet<>(byName).size());
        ordered(byName).forEach(referent -> inOrder.add(entities.get(referent)));
        return new Mentions(
                inOrder,
                outcomes.stream()
                        .map(all ->
                                all.stream().map(one -> speaker(one, entities)).toList())
                        .toList());
    }

    private static List<Referent> ordered(List<Referent> byName) {
        Set<Referent> distinct = new HashSet<>();
        List<Referent> ordered = new ArrayList<>();
        for (Referent referent : byName) {
            if (distinct.add(referent)) {
                ordered.add(referent);
            }
        }
        ordered.sort(Comparator.comparingInt(Referent::firstMention));
        return ordered;
    }

    private static Map<Referent, Entity> entities(List<Referent> byName) {
        Map<Referent, Entity> entities = new HashMap<>();
        for (Referent referent : byName) {
            entities.computeIfAbsent(referent, Referent::toEntity);
        }
        return entities;
    }

    private static Speaker speaker(Outcome outcome, Map<Referent, Entity> entities) {
        if (outcome instanceof Outcome.Found found) {
            return new Speaker.Resolved(found.mention(), entity(entities, found.referent()), found.confidence());
        }
        Outcome.NotFound notFound = (Outcome.NotFound) outcome;
        return new Speaker.Unresolved(
                notFound.mention(),
                notFound.reason(),
                notFound.candidates().stream()
                        .map(referent -> entity(entities, referent))
                        .toList());
    }

    private static Entity entity(Map<Referent, Entity> entities, Referent referent) {
        @Nullable Entity entity = entities.get(referent);
        if (entity == null) {
            throw new IllegalStateException("a speaker whom the article does not name");
        }
        return entity;
    }
}
