package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Outcome.Found;
import org.onrecord.extraction.mention.Outcome.NotFound;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.text.Span;

/** Whom a pronoun means as a source. */
final class PronounSources {

    /** A pronoun is a toss-up if its likeliest reading is less likely than this. */
    private static final double TOSS_UP = 0.34;

    /** From this chance on a pronoun tells the gender of whom it means. */
    private static final double CLEAR = 0.75;

    private static final double QUOTING = 0.8;
    private static final double PAIRED = 0.7;
    private static final double BODY = 0.8;

    private final Reading reading;
    private final PronounRanker ranker;
    private final RelativeSources relatives;

    PronounSources(Reading reading, PronounRanker ranker, RelativeSources relatives) {
        this.reading = reading;
        this.ranker = ranker;
        this.relatives = relatives;
    }

    /**
     * Whom a pronoun means; nothing if the word is none.
     *
     * @param token where it stands
     * @param lower it in lower case
     * @param quoting who says the quote that it stands in, where it stands in one
     */
    List<Outcome> resolve(Span mention, int token, String lower, Discourse discourse, @Nullable Referent quoting) {
        if (Pronouns.isFirstPerson(lower)) {
            return List.of(
                    quoting == null
                            ? new NotFound(mention, UnresolvedReason.AUTHOR_OR_READER, List.of())
                            : new Found(mention, quoting, QUOTING));
        }
        if (Pronouns.isSecondPerson(lower)) {
            return List.of(new NotFound(mention, UnresolvedReason.AUTHOR_OR_READER, List.of()));
        }
        if (Pronouns.isRelative(lower)) {
            return List.of(relatives.resolve(mention, token));
        }
        if (Pronouns.isPersonal(lower)) {
            return List.of(personal(mention, token, lower, discourse));
        }
        if (Pronouns.isNeuter(lower)) {
            return List.of(body(mention, discourse));
        }
        return Pronouns.isPlural(lower) ? plural(mention, token, discourse) : List.of();
    }

    private Outcome personal(Span mention, int token, String lower, Discourse discourse) {
        List<PronounRanker.Candidate> candidates = ranker.rank(token, Pronouns.gender(lower), discourse);
        if (candidates.isEmpty()) {
            return new NotFound(mention, UnresolvedReason.PRONOUN_WITHOUT_ANTECEDENT, List.of());
        }
        PronounRanker.Candidate best = candidates.get(0);
        if (best.chance() < TOSS_UP) {
            return new NotFound(
                    mention,
                    UnresolvedReason.AMBIGUOUS_PRONOUN,
                    candidates.stream()
                            .limit(3)
                            .map(PronounRanker.Candidate::referent)
                            .toList());
        }
        if (best.chance() >= CLEAR) {
            best.referent().offerGender(Pronouns.gender(lower), true);
        }
        return new Found(mention, best.referent(), best.chance());
    }

    /** "They" means the two who were named together as the subject of a sentence nearby. */
    private List<Outcome> plural(Span mention, int token, Discourse discourse) {
        List<Referent> named = discourse.latestPair(reading.sentence(token));
        List<Referent> pair = named.isEmpty() ? subjectsOfBlock(token, discourse) : named;
        if (pair.isEmpty()) {
            return List.of(new NotFound(mention, UnresolvedReason.PRONOUN_WITHOUT_ANTECEDENT, List.of()));
        }
        List<Outcome> both = new ArrayList<>();
        pair.forEach(referent -> both.add(new Found(mention, referent, PAIRED)));
        return both;
    }

    /** "Ghale had been there before. Rezzonico had not. They said": the two, if they are the block's only subjects. */
    private List<Referent> subjectsOfBlock(int token, Discourse discourse) {
        List<Referent> subjects = discourse.latestFirst().stream()
                .filter(entry -> entry.getKey().isPerson()
                        && entry.getValue().lastSubject() >= 0
                        && reading.block(entry.getValue().lastSubject()) == reading.block(token))
                .map(Map.Entry::getKey)
                .toList();
        return subjects.size() == 2 ? subjects : List.of();
    }

    /** "It" as a source means the body that was last the subject of a sentence nearby. */
    private Outcome body(Span mention, Discourse discourse) {
        Referent speaker = discourse.lastSpeaker();
        if (speaker != null && speaker.type() == EntityType.ORGANIZATION) {
            return new Found(mention, speaker, BODY);
        }
        for (var entry : discourse.latestFirst()) {
            if (entry.getKey().type() == EntityType.ORGANIZATION
                    && entry.getValue().last().syntax() == Position.Syntax.SUBJECT
                    && reading.sentence(reading.tokenAt(mention.start()))
                                    - reading.sentence(entry.getValue().last().token())
                            <= 2) {
                return new Found(mention, entry.getKey(), BODY);
            }
        }
        return new NotFound(mention, UnresolvedReason.PRONOUN_WITHOUT_ANTECEDENT, List.of());
    }
}
