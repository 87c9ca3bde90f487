package org.onrecord.extraction.pos;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.model.LinearModel;
import org.onrecord.extraction.model.WordMemory;

/**
 * What a model says of a tag for a word alone, for a word beside it alone, and for the two tags before it alone, each
 * added up once for many times that it is asked for. Safe for many threads.
 */
final class WordScores {

    private static final int MEMORY_BITS = 14;
    private static final int[] OFFSETS = {-2, -1, 1, 2};

    private final LinearModel model;
    private final int labels;
    private final WordMemory<int[]> firsts = new WordMemory<>(MEMORY_BITS);
    private final WordMemory<int[]> others = new WordMemory<>(MEMORY_BITS);
    /** For each of {@link #OFFSETS} a score for each label. */
    private final WordMemory<int[]> neighbours = new WordMemory<>(MEMORY_BITS);

    private final int[] outside;
    /** For each pair of tags before a word, and for none, a score for each label. */
    private final int[][] tags;

    WordScores(LinearModel model) {
        this.model = model;
        this.labels = model.labels().size();
        this.outside = beside(PartOfSpeechFeatures.outside());
        this.tags = new int[(labels + 1) * (labels + 1)][];
        for (int before = -1; before < labels; before++) {
            for (int twoBefore = -1; twoBefore < labels; twoBefore++) {
                int[] active = new int[PartOfSpeechFeatures.MOST];
                tags[pair(before, twoBefore)] =
                        scores(active, PartOfSpeechFeatures.ofTags(before, twoBefore, active, 0));
            }
        }
    }

    private int pair(int before, int twoBefore) {
        return (before + 1) * (labels + 1) + twoBefore + 1;
    }

    private int[] scores(int[] active, int count) {
        int[] scores = new int[labels];
        model.addAll(active, model.keepKnown(active, count), scores);
        return scores;
    }

    /**
     * Puts the scores of a word's tags in the place of what stands in {@code scores}.
     *
     * @param features has read the sentence
     * @param number the word's place in the sentence
     * @param forms the words as written; the sentence's are those from {@code start} to {@code end}
     */
    void of(
            PartOfSpeechFeatures features,
            int number,
            String[] forms,
            int start,
            int end,
            int before,
            int twoBefore,
            int[] scores) {
        System.arraycopy(tags[pair(before, twoBefore)], 0, scores, 0, labels);
        add(own(features, number, forms[start + number]), 0, scores);
        for (int i = 0; i < OFFSETS.length; i++) {
            int at = start + number + OFFSETS[i];
            boolean inside = at >= start && at < end;
            int[] beside = inside ? beside(features, at - start, forms[at]) : outside;
            add(beside, i * labels, scores);
        }
    }

    private void add(int[] from, int start, int[] scores) {
        for (int label = 0; label < labels; label++) {
            scores[label] += from[start + label];
        }
    }

    private int[] own(PartOfSpeechFeatures features, int number, String form) {
        WordMemory<int[]> memory = number == 0 ? firsts : others;
        int @Nullable [] known = memory.find(form);
        if (known != null) {
            return known;
        }
        int[] active = new int[PartOfSpeechFeatures.MOST];
        int[] own = scores(active, features.ofWord(number, active, 0));
        memory.keep(form, own);
        return own;
    }

    private int[] beside(PartOfSpeechFeatures features, int number, String form) {
        int @Nullable [] known = neighbours.find(form);
        if (known != null) {
            return known;
        }
        int[] beside = beside(features.neighbour(number));
        neighbours.keep(form, beside);
        return beside;
    }

    private int[] beside(PartOfSpeechFeatures.Neighbour word) {
        int[] all = new int[OFFSETS.length * labels];
        int[] active = new int[PartOfSpeechFeatures.MOST];
        for (int i = 0; i < OFFSETS.length; i++) {
            int[] scores = scores(active, word.features(OFFSETS[i], active, 0));
            System.arraycopy(scores, 0, all, i * labels, labels);
        }
        return all;
    }
}
