package org.onrecord.extraction.pos;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.onrecord.extraction.model.LabelSums;
import org.onrecord.extraction.model.LinearModel;
import org.onrecord.extraction.model.ModelResource;
import org.onrecord.extraction.model.WordClasses;

/**
 * Gives each word of a sentence its Penn Treebank part of speech: an averaged perceptron that goes from left to right
 * and keeps its first choice. Safe for many threads.
 */
public final class PartOfSpeechTagger {

    private final LinearModel model;
    private final TagDictionary dictionary;
    private final String[] labels;
    private final WordScores words;

    public PartOfSpeechTagger(LinearModel model, TagDictionary dictionary, WordClasses classes) {
        this.model = model;
        this.dictionary = dictionary;
        this.labels = model.labels().toArray(String[]::new);
        this.words = new WordScores(model, dictionary, classes);
    }

    /**
     * Loads the tagger that comes with the engine.
     *
     * @throws java.io.UncheckedIOException if its model is missing or damaged
     */
    public static PartOfSpeechTagger load() {
        return ModelResource.load(PartOfSpeechTagger.class, "pos.bin", in -> read(in, WordClasses.shared()));
    }

    /** Reads what {@link #write} wrote. */
    public static PartOfSpeechTagger read(InputStream source, WordClasses classes) throws IOException {
        DataInputStream in = new DataInputStream(source);
        TagDictionary dictionary = TagDictionary.read(in);
        return new PartOfSpeechTagger(LinearModel.read(in), dictionary, classes);
    }

    /** Writes the model and the dictionary; equal ones give equal bytes. */
    public void write(OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        dictionary.write(out);
        model.write(out);
        out.flush();
    }

    /** Tags sentences one after another; not safe for several threads, cheap to make. */
    public Session session() {
        return new Session();
    }

    /** The room that tagging needs, used again from sentence to sentence. */
    public final class Session {

        private final int[] active = new int[PartOfSpeechFeatures.MOST];
        private final long[] sums = new long[LabelSums.width(labels.length)];
        private final int[] scores = new int[labels.length];
        /** The sentence, with what stands beyond its bounds on both sides. */
        private KnownWord[] sentence = new KnownWord[0];

        private Session() {}

        /**
         * Tags one sentence.
         *
         * @param forms the words as written; the sentence's are those from {@code start} to {@code end}
         * @param lower the same in lower case
         * @param tags takes the tags, at the words' places
         */
        public void tag(String[] forms, String[] lower, int start, int end, String[] tags) {
            read(forms, lower, start, end);
            int before = -1;
            int twoBefore = -1;
            for (int i = start; i < end; i++) {
                int at = i - start + PartOfSpeechFeatures.MARGIN;
                int tag = sentence[at].tag;
                if (tag < 0) {
                    words.of(sentence, at, before, twoBefore, sums);
                    tag = best(at);
                }
                tags[i] = labels[tag];
                twoBefore = before;
                before = tag;
            }
        }

        private void read(String[] forms, String[] lower, int start, int end) {
            int length = end - start;
            if (sentence.length < length + 2 * PartOfSpeechFeatures.MARGIN) {
                sentence = new KnownWord[length + length / 2 + 2 * PartOfSpeechFeatures.MARGIN];
            }
            for (int i = 0; i < PartOfSpeechFeatures.MARGIN; i++) {
                sentence[i] = words.outside();
                sentence[PartOfSpeechFeatures.MARGIN + length + i] = words.outside();
            }
            for (int i = 0; i < length; i++) {
                sentence[PartOfSpeechFeatures.MARGIN + i] = words.word(forms[start + i], lower[start + i], i == 0);
            }
        }

        private int best(int at) {
            Arrays.fill(scores, 0);
            LabelSums.addTo(scores, sums);
            int count = PartOfSpeechFeatures.ofPairs(
                    sentence[at - 1].traits, sentence[at].traits, sentence[at + 1].traits, active, 0);
            model.addAll(active, model.keepKnown(active, count), scores);
            int best = 0;
            for (int label = 1; label < scores.length; label++) {
                if (scores[label] > scores[best]) {
                    best = label;
                }
            }
            return best;
        }
    }
}
