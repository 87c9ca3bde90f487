package org.onrecord.extraction.name;

import org.onrecord.extraction.model.LinearModel;

/** The first look alone: what a program that trains the second one needs to know of it. Safe for many threads. */
public final class FirstLook {

    private final NameFeatures features;
    private final NameModel model;

    /** @throws IllegalArgumentException if the model has other labels than {@link Label} */
    public FirstLook(NameFeatures features, LinearModel model) {
        this.features = features;
        this.model = new NameModel(model);
    }

    /** For each token that may be part of a name, what its features say of each label, in units; else nothing. */
    public int[][] scores(NameText text) {
        int[][] scores = new int[text.size()][];
        int[] none = new int[0];
        int[] buffer = new int[NameFeatures.MOST];
        for (int i = 0; i < scores.length; i++) {
            if (text.mayBeName(i)) {
                scores[i] = new int[NameModel.LABELS];
                int count = features.extract(text, i, buffer);
                model.weights().addAll(buffer, model.weights().keepKnown(buffer, count), scores[i]);
            } else {
                scores[i] = none;
            }
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
