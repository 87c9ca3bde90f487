package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.DocumentReader;

class CueScoresTest {

    @Test
    void whatIsRememberedOfACueIsWhatItsFeaturesSay() {
        Document document = DocumentReader.create().read("""
                Ferry service to resume

                “We waited for two winters,” Okafor told reporters on Monday, adding that the pier, which the storm took,
                was never the problem. Silva warned that it might be one.""");
        Sketch sketch = new Sketch(document, NameTagger.load().tag(document));
        ChainModel model = QuoteModel.shared().frames();
        CueScores scores = new CueScores(model, sketch.frames);
        int looked = 0;
        for (int cueUnit = 0; cueUnit < sketch.units.count; cueUnit++) {
            Window window = Window.round(sketch.units, cueUnit, cueUnit + 1);
            FrameCue cue = sketch.frames.cue(window);
            scores.enter();
            for (int u = window.from(); u < window.to(); u++) {
                if (u != cueUnit) {
                    assertThat(remembered(sketch, model, scores, cue, u)).isEqualTo(anew(sketch, model, cue, u));
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(100);
    }

    private static int[] remembered(Sketch sketch, ChainModel model, CueScores scores, FrameCue cue, int u) {
        int[] labels = new int[Chain.LABELS];
        int side = sketch.frames.sides().side(cue.window, u);
        scores.add(cue, u, side, labels);
        FeatureRow row = new FeatureRow(model.labels().filter());
        sketch.frames.ofUnit(cue, u, side, row);
        model.addLabels(row, labels);
        return labels;
    }

    private static int[] anew(Sketch sketch, ChainModel model, FrameCue cue, int u) {
        int[] labels = new int[Chain.LABELS];
        FeatureRow row = new FeatureRow(model.labels().filter());
        sketch.frames.of(cue, u, sketch.frames.sides().side(cue.window, u), row);
        model.addLabels(row, labels);
        return labels;
    }
}
