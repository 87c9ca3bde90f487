package org.onrecord.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.extraction.model.LinearModel;
import org.onrecord.extraction.model.WordClasses;
import org.onrecord.extraction.text.DocumentReader;

class NameScoresTest {

    private final LinearModel model = LinearModel.load(NameTagger.class, "first-look.bin");
    private final NameFeatures features = new NameFeatures(WordClasses.shared());

    /** Whether a word has come up before or not, in the middle of a sentence or at its ends, in a headline or below. */
    @Test
    void whatIsRememberedOfWordsGivesTheScoresOfAllFeatures() {
        NameText text = features.read(DocumentReader.create().read("""
                HARBOUR BOARD SUES NEW YORK FIRM

                Mayor Ines Ortega of New York met Dr. Paul O'Neil-Brandt on 12 May 2024.
                "New York is ours," Ortega told the Harbour Board. Paul left at 5:30 p.m.
                The Board of the New York Harbour Company said: New York pays $3,000 to O'Neil-Brandt!
                """));
        NameScores.Session session = new NameScores(model).new Session(text);
        for (int token = 0; token < text.size(); token++) {
            int[] active = new int[NameFeatures.MOST];
            int[] expected = new int[NameModel.LABELS];
            model.addAll(active, features.extract(text, token, active), expected);
            assertThat(session.of(token)).as(text.forms[token]).isEqualTo(expected);
        }
    }

    @Test
    void featuresComeInTheOrderOfTheirTemplates() {
        FeatureList list = new FeatureList();
        list.add(14, 140);
        list.add(2, 20);
        list.add(14, 141);
        list.add(1, 10);
        int[] inOrder = new int[NameFeatures.MOST];
        assertThat(list.copyInOrder(inOrder)).isEqualTo(4);
        assertThat(inOrder).startsWith(10, 20, 140, 141);
    }
}
