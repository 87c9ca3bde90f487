package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;

/** Finds the best readings of what belongs to a cue. */
final class FrameReader {

    private final ChainModel model;

    FrameReader(ChainModel model) {
        this.model = model;
    }

    /** The {@code k} best readings, best first; at least one, which may be empty. */
    List<Frame> read(Sketch sketch, int cueStart, int cueEnd, int k, Chain chain) {
        Window window = Window.round(sketch.units, cueStart, cueEnd);
        FeatureRow features = new FeatureRow();
        FeatureRow steps = new FeatureRow();
        sketch.frames.frame(window);
        chain.reset(window.length());
        for (int u = window.from(); u < window.to(); u++) {
            int place = u - window.from();
            if (u >= cueStart && u < cueEnd) {
                features.clear();
            } else {
                sketch.frames.at(u, features);
            }
            sketch.frames.step(u, steps);
            model.fill(chain, place, features, steps);
            if (u >= cueStart && u < cueEnd) {
                chain.forceOutside(place);
            }
        }
        List<Frame> frames = new ArrayList<>();
        for (Chain.Labelling labelling : chain.best(k)) {
            frames.add(Frame.of(window, labelling));
        }
        return frames;
    }
}
