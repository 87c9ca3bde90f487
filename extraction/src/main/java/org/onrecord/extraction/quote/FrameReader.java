package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the best readings of what belongs to the cues of one article. */
final class FrameReader {

    private final ChainModel model;
    private final Sketch sketch;
    private final SideScores sides;
    private final CueScores cues;
    private final FeatureRow features;
    private final FeatureRow steps;
    private final Chain chain = new Chain(false);
    private final int[] labelScores = new int[Chain.LABELS];
    private final int[] stepScores = new int[Chain.LABELS * Chain.LABELS];

    FrameReader(ChainModel model, Sketch sketch) {
        this.model = model;
        this.sketch = sketch;
        sides = new SideScores(model, sketch.frames.sides());
        cues = new CueScores(model, sketch.frames);
        features = new FeatureRow(model.labels().filter());
        steps = new FeatureRow(model.steps().filter());
    }

    /** The {@code k} best readings, best first; at least one, which may be empty. */
    List<Frame> read(int cueStart, int cueEnd, int k) {
        Window window = Window.round(sketch.units, cueStart, cueEnd);
        FrameCue cue = sketch.frames.cue(window);
        sides.enter(window);
        cues.enter();
        chain.reset(window.length());
        for (int u = window.from(); u < window.to(); u++) {
            score(cue, u);
        }
        List<Frame> frames = new ArrayList<>();
        for (Chain.Labelling labelling : chain.best(k)) {
            frames.add(Frame.of(window, labelling));
        }
        return frames;
    }

    private void score(FrameCue cue, int u) {
        int place = u - cue.window.from();
        boolean inCue = u >= cue.window.cueStart() && u < cue.window.cueEnd();
        int side = sketch.frames.sides().side(cue.window, u);
        sides.get(cue.window, u, side, labelScores, stepScores);
        if (inCue) {
            Arrays.fill(labelScores, 0);
        } else {
            cues.add(cue, u, side, labelScores);
            features.clear();
            sketch.frames.ofUnit(cue, u, side, features);
            model.addLabels(features, labelScores);
        }
        steps.clear();
        sketch.frames.step(cue, u, steps);
        model.addSteps(steps, stepScores);
        model.fill(chain, place, labelScores, stepScores);
        if (inCue) {
            chain.forceOutside(place);
        }
    }
}
