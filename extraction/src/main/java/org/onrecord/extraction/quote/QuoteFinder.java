package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.text.Document;

/** Finds who said what in an article. Safe for many threads; the same article always gives the same attributions. */
public final class QuoteFinder {

    /** Where precision and recall of whole quotes meet on PolNeAR's development articles. */
    private static final double LEAST_CUE_CHANCE = 0.4;

    private final CueSpotter spotter;
    private final FrameReader reader;

    public QuoteFinder(QuoteModel model) {
        spotter = new CueSpotter(model.cues());
        reader = new FrameReader(model.frames());
    }

    /**
     * Makes a finder with the model that comes with the engine.
     *
     * @throws java.io.UncheckedIOException if its model is missing or damaged
     */
    public static QuoteFinder create() {
        return new QuoteFinder(QuoteModel.shared());
    }

    /**
     * What was said or written.
     *
     * @param document the article
     * @param names its names, in the order of the text
     * @return the attributions, in the order of their contents
     */
    public List<Attribution> find(Document document, List<Name> names) {
        return findAll(document, names).stream().filter(Attribution::speech).toList();
    }

    /** As {@link #find}, with what was believed, planned, shown and the like. */
    public List<Attribution> findAll(Document document, List<Name> names) {
        Sketch sketch = new Sketch(document, names);
        AttributionBuilder builder = new AttributionBuilder(sketch.units);
        List<Attribution> found = new ArrayList<>();
        Chain chain = new Chain();
        for (CueCandidate cue : chosen(sketch)) {
            Frame frame = reader.read(sketch, cue.from(), cue.to(), 1, chain).get(0);
            if (!frame.contents().isEmpty()) {
                found.add(builder.build(cue, frame, cue.chance()));
            }
        }
        found.sort(Comparator.comparing(attribution -> attribution.contents().get(0)));
        return found;
    }

    private List<CueCandidate> chosen(Sketch sketch) {
        List<CueCandidate> all = new ArrayList<>(spotter.spot(sketch));
        all.sort(Comparator.comparingDouble(CueCandidate::chance).reversed());
        List<CueCandidate> chosen = new ArrayList<>();
        boolean[] taken = new boolean[sketch.units.count];
        for (CueCandidate candidate : all) {
            if (candidate.chance() >= LEAST_CUE_CHANCE && !taken[candidate.from()] && !taken[candidate.to() - 1]) {
                chosen.add(candidate);
                Arrays.fill(taken, candidate.from(), candidate.to(), true);
            }
        }
        return chosen;
    }
}
