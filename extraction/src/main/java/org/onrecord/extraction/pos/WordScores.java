package org.onrecord.extraction.pos;

import org.onrecord.extraction.model.LabelSums;
import org.onrecord.extraction.model.LinearModel;
import org.onrecord.extraction.model.WordClasses;
import org.onrecord.extraction.model.WordMemory;

/**
 * What a model says of a tag for a word and the tag before it, for a word beside it, and for the two tags before it, each
 * added up once for many times that it is asked for. Safe for many threads.
 */
final class WordScores {

    /** Few words open sentences. */
    private static final int FIRSTS_BITS = 13;

    private static final int OTHERS_BITS = 15;

    private final LinearModel model;
    private final TagDictionary dictionary;
    private final WordClasses classes;
    private final int labels;
    /** How many numbers the {@link LabelSums} of all tags take. */
    private final int width;

    private final WordMemory<KnownWord> firsts = new WordMemory<>(FIRSTS_BITS);
    private final WordMemory<KnownWord> others = new WordMemory<>(OTHERS_BITS);
    private final FeatureSums features;
    private final KnownWord outside;
    /** For each pair of tags before a word, and for none, the word's tags. */
    private final long[][] tags;

    WordScores(LinearModel model, TagDictionary dictionary, WordClasses classes) {
        this.model = model;
        this.dictionary = dictionary;
        this.classes = classes;
        this.labels = model.labels().size();
        this.width = LabelSums.width(labels);
        this.features = new FeatureSums(model);
        this.outside = word(WordTraits.OUTSIDE, 0);
        this.tags = new long[(labels + 1) * (labels + 1)][];
        int[] active = new int[PartOfSpeechFeatures.MOST];
        for (int before = -1; before < labels; before++) {
            for (int twoBefore = -1; twoBefore < labels; twoBefore++) {
                tags[pair(before, twoBefore)] =
                        LabelSums.of(scores(active, PartOfSpeechFeatures.ofTags(before, twoBefore, active, 0)));
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

    /** What stands beyond the bounds of a sentence. */
    KnownWord outside() {
        return outside;
    }

    /** @param first whether the word opens its sentence */
    KnownWord word(String form, String lower, boolean first) {
        WordMemory<KnownWord> memory = first ? firsts : others;
        KnownWord known = memory.find(form);
        if (known == null) {
            known = word(WordTraits.of(form, lower, first, classes), dictionary.of(form));
            memory.keep(form, known);
        }
        return known;
    }

    private KnownWord word(WordTraits traits, int tag) {
        long[] beside = new long[2 * PartOfSpeechFeatures.MARGIN * width];
        int[] active = new int[PartOfSpeechFeatures.MOST];
        int at = 0;
        for (int offset : new int[] {-2, -1, 1, 2}) {
            LabelSums.pack(scores(active, PartOfSpeechFeatures.ofNeighbour(traits, offset, active, 0)), beside, at);
            at += width;
        }
        return new KnownWord(traits, tag, beside, labels);
    }

    private long[] own(KnownWord word, int before) {
        long[] own = word.own.getAcquire(before + 1);
        if (own == null) {
            int[] active = new int[PartOfSpeechFeatures.MOST];
            int count = PartOfSpeechFeatures.ofWord(word.traits, active, 0);
            active[count++] = PartOfSpeechFeatures.ofTagAndWord(before, word.traits);
            active[count++] = PartOfSpeechFeatures.ofTagAndClass(before, word.traits);
            own = LabelSums.of(scores(active, count));
            word.own.setRelease(before + 1, own);
        }
        return own;
    }

    /**
     * Adds up what is said of a word's tags but for {@linkplain PartOfSpeechFeatures#ofPairs pairs of words}.
     *
     * @param words the sentence
     * @param at the word's place in {@code words}, which have two before and two behind it
     * @param sums takes the sums
     */
    void of(KnownWord[] words, int at, int before, int twoBefore, long[] sums) {
        KnownWord word = words[at];
        KnownWord previous = words[at - 1];
        KnownWord next = words[at + 1];
        long[] ofTags = tags[pair(before, twoBefore)];
        long[] own = own(word, before);
        long[] twoBack = words[at - 2].beside;
        long[] twoOn = words[at + 2].beside;
        long[] ofNext = features.of(PartOfSpeechFeatures.ofTagAndNext(before, next.traits));
        long[] ofClasses = features.of(PartOfSpeechFeatures.ofClasses(word.traits, next.traits));
        long[] ofShapes = features.of(PartOfSpeechFeatures.ofShapes(previous.traits, word.traits, next.traits));
        for (int i = 0; i < width; i++) {
            sums[i] = ofTags[i]
                    + own[i]
                    + twoBack[i]
                    + previous.beside[width + i]
                    + next.beside[2 * width + i]
                    + twoOn[3 * width + i]
                    + ofNext[i]
                    + ofClasses[i]
                    + ofShapes[i];
        }
    }
}
