package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.Span;

/** An article as a program that trains the quote models sees it: the same rows of features that the engine looks at. */
public final class TrainingView {

    private final Sketch sketch;
    private final Units units;
    private @Nullable FrameCue cue;

    public TrainingView(Document document, List<Name> names) {
        sketch = new Sketch(document, names);
        units = sketch.units;
    }

    /** How many units the article has. */
    public int units() {
        return units.count;
    }

    /** One past the last unit of the sentence that the unit belongs to. */
    public int sentenceEnd(int unit) {
        return units.sentenceEnd[unit];
    }

    /** The units that a span takes up by more than half, without punctuation at the ends: first, one past the last. */
    public int @Nullable [] unitsOf(Span span) {
        int first = -1;
        int last = -1;
        for (int u = 0; u < units.count && units.start[u] < span.end(); u++) {
            int shared = Math.min(units.end[u], span.end()) - Math.max(units.start[u], span.start());
            if (shared > 0 && shared * 2 >= units.end[u] - units.start[u] && units.isWord(u)) {
                first = first < 0 ? u : first;
                last = u;
            }
        }
        return first < 0 ? null : new int[] {first, last + 1};
    }

    /** As {@link #unitsOf}, but with punctuation, for cues that are a colon. */
    public int @Nullable [] cueUnits(Span span) {
        int[] words = unitsOf(span);
        if (words != null) {
            return words;
        }
        for (int u = 0; u < units.count && units.start[u] < span.end(); u++) {
            if (units.end[u] > span.start() && !units.isRegion(u)) {
                return new int[] {u, u + 1};
            }
        }
        return null;
    }

    public boolean isRegion(int unit) {
        return units.isRegion(unit);
    }

    /** A reading of one place, with what the judge looks at. */
    public static final class Option {

        private final Reading reading;
        private final int[] features;

        private Option(Reading reading, int[] features) {
            this.reading = reading;
            this.features = features;
        }

        public int[] features() {
            return features;
        }

        /** First unit, one past the last. */
        public int[] cue() {
            return new int[] {reading.cue().from(), reading.cue().to()};
        }

        public List<int[]> sources() {
            return reading.frame().sources();
        }

        public List<int[]> contents() {
            return reading.frame().contents();
        }
    }

    /** The readings that a model, whose judge is not asked, finds: those of one place together. */
    public List<List<Option>> options(QuoteModel model) {
        ReadingFeatures features = new ReadingFeatures(sketch);
        FeatureRow row = new FeatureRow();
        List<List<Option>> options = new ArrayList<>();
        for (List<Reading> group : new ReadingGroups(model).read(sketch)) {
            List<Option> each = new ArrayList<>();
            for (Reading reading : group) {
                features.of(reading, row);
                each.add(new Option(reading, Arrays.copyOf(row.values(), row.size())));
            }
            options.add(each);
        }
        return options;
    }

    /** An attribution that a model finds: its contents and sources in units, and how much the judge believes in it. */
    public static final class Found {

        private final Draft draft;

        private Found(Draft draft) {
            this.draft = draft;
        }

        public List<int[]> sources() {
            return draft.sources();
        }

        public List<int[]> contents() {
            return draft.contents();
        }

        /** From 0 to 1, not calibrated. */
        public double belief() {
            return draft.chance();
        }
    }

    /** The attributions of speech that a model finds by their cues. */
    public List<Found> found(QuoteModel model) {
        List<Draft> drafts = new Chooser(model).choose(sketch, new Claims(units));
        return drafts.stream().filter(Draft::isSpeech).map(Found::new).toList();
    }

    /** Takes note of where the model sees cues; what belongs to a cue depends on it. */
    public void spotCues(ChainModel cues) {
        new CueSpotter(cues).spot(sketch);
    }

    /** Fills the rows that the cue model looks at. */
    public void cueRows(int unit, FeatureRow features, FeatureRow steps) {
        sketch.cues.at(unit, features);
        sketch.cues.step(unit, steps);
    }

    /** The units in which the content and the source of a cue are looked for: first, one past the last. */
    public int[] frame(int cueStart, int cueEnd) {
        Window window = Window.round(units, cueStart, cueEnd);
        cue = sketch.frames.cue(window);
        return new int[] {window.from(), window.to()};
    }

    /**
     * Fills the rows that the model of contents and sources looks at, for the cue of the last {@link #frame}.
     *
     * @throws IllegalStateException if {@link #frame} has not been called
     */
    public void frameRows(int unit, FeatureRow features, FeatureRow steps) {
        if (cue == null) {
            throw new IllegalStateException("no cue");
        }
        SideFeatures sides = sketch.frames.sides();
        int side = sides.side(cue.window, unit);
        features.clear();
        sides.of(cue.window, unit, side, features);
        sketch.frames.of(cue, unit, side, features);
        steps.clear();
        sides.step(cue.window, unit, side, steps);
        sketch.frames.step(cue, unit, steps);
    }
}
