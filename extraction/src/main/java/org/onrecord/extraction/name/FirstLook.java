package org.onrecord.extraction.name;

import org.onrecord.extraction.model.LinearModel;

/** The first look alone: what a program that trains the second one needs to know of it. Safe for many threads. */
public final class FirstLook {

    private final NameModel model;
    private final NameScores scores;

    /** @throws IllegalArgumentException if the model has other labels than {@link Label} */
    public FirstLook(LinearModel model) {
        this.model = new NameModel(model);
        this.scores = new NameScores(model);
    }

    /** For each token that may be part of a name, what its features say of each label, in units; else nothing. */
    public int[][] scores(NameText text) {
        NameScores.Session session = this.scores.new Session(text);
        int[][] scores = new int[text.size()][];
        int[] none = new int[0];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = text.mayBeName(i) ? session.of(i) : none;
        }
        return scores;
    }

    /** The {@linkplain Label#number() label} of each token. */
    public byte[] labels(NameText text, int[][] scores) {
        byte[] labels = new byte[text.size()];
        model.decode(text, scores, labels);
        return labels;
    }
}
