package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        int rank = 0;
        for (Map.Entry<Referent, Discourse.Memory> entry : discourse.latestFirst()) {
            Referent referent = entry.getKey();
            if (referent.isPerson() && !referent.gender().contradicts(gender)) {
                boolean sure = referent.gender() == gender;
                referents.add(referent);
                scores.add(weights.score(evidence(token, referent, entry.getValue(), discourse, rank, sure)));
                rank++;
            }
        }
        return normalised(referents, scores);
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

    private double[] evidence(
            int token, Referent referent, Discourse.Memory memory, Discourse discourse, int rank, boolean sure) {
        PronounWeights.Evidence e = new PronounWeights.Evidence();
        Position last = memory.last();
        int sentences = reading.sentence(token) - reading.sentence(last.token());
        boolean subject = last.syntax() == Syntax.SUBJECT;
        e.set("sentences." + (sentences > 6 ? "far" : sentences > 3 ? "4-6" : sentences), 1);
        if (subject) {
            e.set(sentences == 0 ? "subject.0" : sentences == 1 ? "subject.1" : "subject.far", 1);
        }
        e.set("possessive", last.syntax() == Syntax.POSSESSIVE ? 1 : 0);
        e.set("oblique", last.syntax() == Syntax.OBLIQUE ? 1 : 0);
        e.set("quoted", last.quoted() && !reading.quoted(token) ? 1 : 0);
        e.set("pronoun", last.byName() ? 0 : 1);
        boolean spoke = discourse.lastSpeaker() == referent;
        boolean opens = token - reading.sentenceStart(token) <= 1;
        e.set("spoke", spoke ? 1 : 0);
        e.set("spoke.opens", spoke && opens ? 1 : 0);
        e.set("spoke.near", spoke && sentences <= 1 ? 1 : 0);
        e.set("spoke.before", discourse.speakerBefore() == referent ? 1 : 0);
        e.set("rank." + Math.min(rank, 3), 1);
        e.set("mentions", Math.log1p(memory.mentions()));
        e.set("subjects", Math.log1p(memory.subjects()));
        e.set("gender.sure", sure ? 1 : 0);
        e.set("block.same", reading.block(token) == reading.block(last.token()) ? 1 : 0);
        e.set("block.before", reading.block(token) - reading.block(last.token()) == 1 ? 1 : 0);
        e.set("opens.subject.1", opens && subject && sentences == 1 ? 1 : 0);
        return e.values();
    }
}
