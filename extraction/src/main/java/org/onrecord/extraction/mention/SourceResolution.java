package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Outcome.Found;
import org.onrecord.extraction.mention.Outcome.NotFound;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.text.Span;

/** Finds whom a source mention means, given what the article has said so far. */
final class SourceResolution {

    /** A pronoun is a toss-up if its likeliest reading is less likely than this. */
    private static final double TOSS_UP = 0.34;

    /** From this chance on a pronoun tells the gender of whom it means. */
    private static final double CLEAR = 0.75;

    private static final int MOST_AHEAD = 120;

    private static final double NAMED = 0.98;
    private static final double RELATIVE = 0.92;
    private static final double DESCRIBED = 0.8;
    private static final double PAIRED = 0.7;
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some");
    private static final Set<String> VAGUE =
            Set.of("some", "many", "several", "few", "most", "other", "others", "various");

    private final Reading reading;
    private final Lexicon lexicon;
    private final List<Referent> byName;
    private final PronounRanker ranker;
    private final Descriptions descriptions;
    /** Whom the article goes on to name, in the order of the text: a headline describes them beforehand. */
    private final List<Referent> ahead;

    SourceResolution(Reading reading, Lexicon lexicon, List<Referent> byName, PronounRanker ranker) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.byName = byName;
        this.ranker = ranker;
        this.descriptions = new Descriptions(lexicon);
        this.ahead = byName.stream().limit(MOST_AHEAD).distinct().toList();
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
        String first = reading.lower(phrase.from());
        boolean oneWord = phrase.to() - phrase.from() == 1
                || (Pronouns.isPersonal(first)
                        && !reading.isNoun(phrase.from() + 1)
                        && !first.equals("his")
                        && !first.equals("her"));
        if (oneWord && reading.nameAt(phrase.from()) == Reading.NO_NAME) {
            List<Outcome> byPronoun = pronoun(mention, phrase.from(), first, discourse, quoting);
            if (!byPronoun.isEmpty()) {
                return byPronoun;
            }
        }
        List<Integer> heads = phrase.heads();
        if (!heads.isEmpty()) {
            Optional<Referent> compatriot = compatriot(phrase, heads, discourse);
            return compatriot.isPresent()
                    ? List.of(new Found(mention, compatriot.get(), DESCRIBED))
                    : named(mention, phrase, heads);
        }
        return List.of(described(mention, phrase, discourse));
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

    private List<Outcome> pronoun(
            Span mention, int token, String lower, Discourse discourse, @Nullable Referent quoting) {
        if (Pronouns.isFirstPerson(lower)) {
            return List.of(
                    quoting == null
                            ? new NotFound(mention, UnresolvedReason.AUTHOR_OR_READER, List.of())
                            : new Found(mention, quoting, DESCRIBED));
        }
        if (Pronouns.isSecondPerson(lower)) {
            return List.of(new NotFound(mention, UnresolvedReason.AUTHOR_OR_READER, List.of()));
        }
        if (Pronouns.isRelative(lower)) {
            return List.of(relative(mention, token));
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
        List<Referent> pair = discourse.latestPair(reading.sentence(token));
        if (pair.isEmpty()) {
            return List.of(new NotFound(mention, UnresolvedReason.PRONOUN_WITHOUT_ANTECEDENT, List.of()));
        }
        List<Outcome> both = new ArrayList<>();
        pair.forEach(referent -> both.add(new Found(mention, referent, PAIRED)));
        return both;
    }

    /** "It" as a source means the body that was last the subject of a sentence nearby. */
    private Outcome body(Span mention, Discourse discourse) {
        Referent speaker = discourse.lastSpeaker();
        if (speaker != null && speaker.type() == EntityType.ORGANIZATION) {
            return new Found(mention, speaker, DESCRIBED);
        }
        for (var entry : discourse.latestFirst()) {
            if (entry.getKey().type() == EntityType.ORGANIZATION
                    && entry.getValue().last().syntax() == Position.Syntax.SUBJECT
                    && reading.sentence(reading.tokenAt(mention.start()))
                                    - reading.sentence(entry.getValue().last().token())
                            <= 2) {
                return new Found(mention, entry.getKey(), DESCRIBED);
            }
        }
        return new NotFound(mention, UnresolvedReason.PRONOUN_WITHOUT_ANTECEDENT, List.of());
    }

    /** "Who" means the person named last before it, unless another noun stands between: "officials who". */
    private Outcome relative(Span mention, int token) {
        int start = reading.sentenceStart(token);
        int i = token - 1;
        boolean comma = reading.lower(i).equals(",");
        if (comma) {
            i--;
        }
        int name = reading.nameAt(i);
        Referent direct = name == Reading.NO_NAME ? null : byName.get(name);
        // "Hugh Hill, a doctor at the clinic, who said": the person is named before the comma that opens the
        // description, even where the description ends in a name
        boolean endsDescription = comma && direct != null && reading.isPreposition(reading.firstToken(name) - 1);
        if (direct != null && !endsDescription && mayMean(direct, token, comma)) {
            return new Found(mention, direct, RELATIVE);
        }
        for (int at = endsDescription ? reading.firstToken(name) - 1 : i; at >= start; at--) {
            int before = reading.nameAt(at);
            if (before != Reading.NO_NAME
                    && byName.get(before).isPerson()
                    && !reading.isPossessiveMark(reading.endToken(before))
                    && describedTo(reading.endToken(before), i)) {
                return new Found(mention, byName.get(before), DESCRIBED);
            }
        }
        return direct != null && mayMean(direct, token, comma)
                ? new Found(mention, direct, DESCRIBED)
                : new NotFound(mention, UnresolvedReason.ANONYMOUS_SOURCE, List.of());
    }

    /** A person may be "who" and "which" is anything else; a body is "who" only right before it. */
    private boolean mayMean(Referent referent, int relative, boolean comma) {
        boolean body = referent.type() == EntityType.ORGANIZATION || referent.type() == EntityType.GROUP;
        return referent.isPerson() || !reading.lower(relative).startsWith("who") || (body && !comma);
    }

    /** Whether only a description of somebody stands between his name and "who". */
    private boolean describedTo(int from, int last) {
        if (!reading.lower(from).equals(",") && !reading.lower(from).equals("(") && !reading.isPreposition(from)) {
            return false;
        }
        for (int i = from; i <= last; i++) {
            if (reading.isFiniteVerb(i)) {
                return false;
            }
        }
        return true;
    }

    private Outcome described(Span mention, SourcePhrase phrase, Discourse discourse) {
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
