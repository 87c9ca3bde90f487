package org.onrecord.extraction.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.model.LabelSums;
import org.onrecord.extraction.model.LinearModel;
import org.onrecord.extraction.model.LinearModelBuilder;
import org.onrecord.extraction.model.WordClasses;

class WordScoresTest {

    private static final List<String> TAGS = List.of("DT", "JJ", "NN", "VBD");
    private static final String[] FORMS = "The old harbour-master , the mayor said , saw the old mayor".split(" ");

    /** A model in which every feature that comes up says something of every tag, so that none can be left out. */
    @Test
    void whatIsRememberedOfWordsGivesTheScoresOfAllFeatures() {
        PartOfSpeechFeatures features = new PartOfSpeechFeatures(WordClasses.shared());
        String[] lower = new String[FORMS.length];
        for (int i = 0; i < FORMS.length; i++) {
            lower[i] = FORMS[i].toLowerCase(Locale.ROOT);
        }
        features.read(FORMS, lower, 0, FORMS.length);
        LinearModel model = model(features);
        WordScores scores = new WordScores(model, new TagDictionary(Map.of()), WordClasses.shared());
        List<KnownWord> sentence = new ArrayList<>(List.of(scores.outside(), scores.outside()));
        for (int i = 0; i < FORMS.length; i++) {
            sentence.add(scores.word(FORMS[i], lower[i], i == 0));
        }
        sentence.addAll(List.of(scores.outside(), scores.outside()));
        KnownWord[] words = sentence.toArray(KnownWord[]::new);
        for (int i = 0; i < FORMS.length; i++) {
            for (int before = -1; before < TAGS.size(); before++) {
                int twoBefore = 2 - before;
                int[] active = new int[PartOfSpeechFeatures.MOST];
                int[] expected = new int[TAGS.size()];
                model.addAll(active, features.at(i, before, twoBefore, active), expected);

                long[] sums = new long[LabelSums.width(TAGS.size())];
                scores.of(words, i + 2, before, twoBefore, sums);
                int[] actual = new int[TAGS.size()];
                int pairs = PartOfSpeechFeatures.ofPairs(
                        words[i + 1].traits, words[i + 2].traits, words[i + 3].traits, active, 0);
                model.addAll(active, pairs, actual);
                LabelSums.addTo(actual, sums);
                assertThat(actual).as(FORMS[i] + " after " + before).isEqualTo(expected);
            }
        }
    }

    private static LinearModel model(PartOfSpeechFeatures features) {
        Map<Integer, float[]> weights = new TreeMap<>();
        for (int i = 0; i < FORMS.length; i++) {
            for (int before = -1; before < TAGS.size(); before++) {
                int[] active = new int[PartOfSpeechFeatures.MOST];
                int count = features.at(i, before, 2 - before, active);
                for (int f = 0; f < count; f++) {
                    int hash = active[f];
                    weights.put(hash, new float[] {hash % 101, hash % 211, hash % 307, hash % 401});
                }
            }
        }
        LinearModelBuilder builder = new LinearModelBuilder(TAGS, 1);
        weights.forEach(builder::put);
        return builder.build();
    }
}
