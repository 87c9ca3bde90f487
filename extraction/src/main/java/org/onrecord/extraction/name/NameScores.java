package org.onrecord.extraction.name;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.model.LabelSums;
import org.onrecord.extraction.model.LinearModel;
import org.onrecord.extraction.model.WordMemory;

/**
 * What a model says of the labels of tokens. What follows from one word alone is added up once for many times that the
 * word comes up. Safe for many threads.
 */
final class NameScores {

    private static final int MEMORY_BITS = 15;

    private final LinearModel model;
    private final WordMemory<WordSums> memory = new WordMemory<>(MEMORY_BITS);
    private final WordSums edge;

    NameScores(LinearModel model) {
        this.model = model;
        this.edge = new WordSums(model, WordFacts.EDGE);
    }

    /** Room for the words of one text; not safe for several threads. */
    final class Session {

        private final NameText text;
        private final @Nullable WordSums[] words;
        private final long[] sums = new long[LabelSums.width(NameModel.LABELS)];
        private final FeatureList features = new FeatureList();

        Session(NameText text) {
            this.text = text;
            this.words = new @Nullable WordSums[text.size()];
        }

        /** The scores of a token, one for each label, in the model's units. */
        int[] of(int token) {
            boolean first = text.sentenceStart[token] == token;
            word(token).putOwn(text.manner[token], first, text.place[token], sums);
            for (int offset = -WordFeatures.REACH; offset <= WordFeatures.REACH; offset++) {
                if (offset != 0) {
                    near(token, offset).addNear(offset, sums);
                }
            }
            int runEnd = text.runEnd[token];
            word(runEnd - 1).addHead(runEnd - token < NameFeatures.CLOSE, sums);
            int[] scores = new int[NameModel.LABELS];
            LabelSums.addTo(scores, sums);
            features.clear();
            NameFeatures.together(text, token, features);
            int[] active = features.features();
            model.addAll(active, model.keepKnown(active, features.size()), scores);
            return scores;
        }

        private WordSums near(int token, int offset) {
            int at = token + offset;
            return at >= text.sentenceStart[token] && at < text.sentenceEnd[token] ? word(at) : edge;
        }

        private WordSums word(int token) {
            WordSums word = words[token];
            if (word == null) {
                word = memory.find(text.forms[token]);
                if (word == null) {
                    word = new WordSums(model, text.facts[token]);
                    memory.keep(text.forms[token], word);
                }
                words[token] = word;
            }
            return word;
        }
    }
}
