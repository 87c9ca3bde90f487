package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Position.Syntax;

/**
 * Ranks the people whom "he" or "she" may mean, by a sum of weighted evidence: how near, in what part of the clause,
 * how often, and who spoke last. The weights stand in {@code pronoun-weights.tsv}.
 */
final class PronounRanker {

    /**
     * Somebody whom a pronoun may mean.
     *
     * @param chance from 0 to 1; the chances of all candidates sum to 1
     */
    record Candidate(Referent referent, double chance) {}

    private final Reading reading;
    private final PronounWeights weights;

    PronounRanker(Reading reading, PronounWeights weights) {
        this.reading = reading;
        this.weights = weights;
    }

    /** Whom the pronoun at {@code token} may mean, likeliest first; empty if there is nobody. */
    List<Candidate> rank(int token, Gender gender, Discourse discourse) {
        List<Referent> referents = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        Referent only = onlyInBlock(token, gender, discourse);
        int rank = 0;
        for (Map.Entry<Referent, Discourse.Memory> entry : discourse.latestFirst()) {
            Referent referent = entry.getKey();
            if (referent.isPerson() && !referent.gender().contradicts(gender)) {
                referents.add(referent);
                scores.add(gender(referent, gender)
                        + position(token, entry.getValue())
                        + speech(token, referent, entry.getValue(), discourse)
                        + salience(entry.getValue(), rank)
                        + weights.of(Clue.ONLY_IN_BLOCK, referent == only));
                rank++;
            }
        }
        return normalised(referents, scores);
    }

    private @Nullable Referent onlyInBlock(int token, Gender gender, Discourse discourse) {
        List<Referent> here = discourse.latestFirst().stream()
                .filter(entry -> entry.getKey().isPerson()
                        && !entry.getKey().gender().contradicts(gender)
                        && reading.block(entry.getValue().last().token()) == reading.block(token))
                .map(Map.Entry::getKey)
                .toList();
        return here.size() == 1 ? here.get(0) : null;
    }

    private static List<Candidate> normalised(List<Referent> referents, List<Double> scores) {
        double top = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double sum = scores.stream().mapToDouble(score -> Math.exp(score - top)).sum();
        List<Candidate> candidates = new ArrayList<>(referents.size());
        for (int i = 0; i < referents.size(); i++) {
            candidates.add(new Candidate(referents.get(i), Math.exp(scores.get(i) - top) / sum));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::chance).reversed());
        return candidates;
    }

    private double gender(Referent referent, Gender gender) {
        boolean known = referent.gender() == gender;
        return weights.of(Clue.GENDER_KNOWN, known)
                + weights.of(Clue.GENDER_LIKELY, !known && referent.likelyGender() == gender)
                + weights.of(
                        Clue.GENDER_UNLIKELY, !known && referent.likelyGender().contradicts(gender));
    }

    private double position(int token, Discourse.Memory memory) {
        Position last = memory.last();
        int sentences = reading.toldSentence(token) - reading.toldSentence(last.token());
        int blocks = reading.block(token) - reading.block(last.token());
        boolean subject = last.syntax() == Syntax.SUBJECT;
        return weights.of(distance(sentences))
                + weights.of(subjectAt(sentences), subject)
                + weights.of(Clue.OPENS_AFTER_SUBJECT, subject && sentences == 1 && opens(token))
                + weights.of(Clue.POSSESSIVE, last.syntax() == Syntax.POSSESSIVE)
                + weights.of(Clue.OBLIQUE, last.syntax() == Syntax.OBLIQUE)
                + weights.of(Clue.QUOTED, last.quoted() && !reading.quoted(token))
                + weights.of(Clue.NOT_BY_NAME, !last.byName())
                + weights.of(Clue.SAME_BLOCK, blocks == 0)
                + weights.of(Clue.BLOCK_BEFORE, blocks == 1);
    }

    private static Clue distance(int sentences) {
        return switch (sentences) {
            case 0 -> Clue.SAME_SENTENCE;
            case 1 -> Clue.SENTENCE_BEFORE;
            case 2 -> Clue.TWO_SENTENCES;
            case 3 -> Clue.THREE_SENTENCES;
            case 4, 5, 6 -> Clue.SOME_SENTENCES;
            default -> Clue.FAR;
        };
    }

    private static Clue subjectAt(int sentences) {
        return switch (sentences) {
            case 0 -> Clue.SUBJECT_HERE;
            case 1 -> Clue.SUBJECT_OF_SENTENCE_BEFORE;
            default -> Clue.SUBJECT_EARLIER;
        };
    }

    private boolean opens(int token) {
        return token - reading.sentenceStart(token) <= 1;
    }

    private double speech(int token, Referent referent, Discourse.Memory memory, Discourse discourse) {
        boolean last = discourse.lastSpeaker() == referent;
        boolean near =
                reading.toldSentence(token) - reading.toldSentence(memory.last().token()) <= 1;
        return weights.of(Clue.SPOKE_LAST, last)
                + weights.of(Clue.SPOKE_LAST_AND_OPENS, last && opens(token))
                + weights.of(Clue.SPOKE_LAST_NEARBY, last && near)
                + weights.of(Clue.SPOKE_BEFORE_LAST, discourse.speakerBefore() == referent);
    }

    private double salience(Discourse.Memory memory, int rank) {
        Clue latest = switch (rank) {
            case 0 -> Clue.LATEST;
            case 1 -> Clue.SECOND_LATEST;
            case 2 -> Clue.THIRD_LATEST;
            default -> Clue.EARLIER;
        };
        return weights.of(latest)
                + weights.of(Clue.MENTIONS) * Math.log1p(memory.mentions())
                + weights.of(Clue.SUBJECTS) * Math.log1p(memory.subjects());
    }
}
