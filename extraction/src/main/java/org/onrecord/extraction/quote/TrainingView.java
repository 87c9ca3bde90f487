package org.onrecord.extraction.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.Span;

/** An article as a program that trains the quote models sees it: the same rows of features that the engine looks at. */
public final class TrainingView {

    private final Sketch sketch;
    private final Units units;

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

    /** Fills the rows that the cue model looks at. */
    public void cueRows(int unit, FeatureRow features, FeatureRow steps) {
        sketch.cues.at(unit, features);
        sketch.cues.step(unit, steps);
    }

    /** The units in which the content and the source of a cue are looked for: first, one past the last. */
    public int[] frame(int cueStart, int cueEnd) {
        Window window = Window.round(units, cueStart, cueEnd);
        sketch.frames.frame(window);
        return new int[] {window.from(), window.to()};
    }

    /** Fills the rows that the model of contents and sources looks at, for the cue of the last {@link #frame}. */
    public void frameRows(int unit, FeatureRow features, FeatureRow steps) {
        sketch.frames.at(unit, features);
        sketch.frames.step(unit, steps);
    }
}
