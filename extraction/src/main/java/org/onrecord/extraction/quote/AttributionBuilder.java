package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.text.Span;

/** Turns a reading of units into an attribution of the text. */
final class AttributionBuilder {

    private final Units units;

    AttributionBuilder(Units units) {
        this.units = units;
    }

    Attribution build(CueCandidate cue, Frame frame, double confidence) {
        return new Attribution(
                kind(frame.contents()),
                spans(frame.contents()),
                cue(cue),
                spans(frame.sources()),
                cue.speech() >= cue.other(),
                Math.min(1, Math.max(0, confidence)));
    }

    private Cue cue(CueCandidate cue) {
        int head = FrameFeatures.headOf(units, cue.from(), cue.to());
        return new Cue(units.span(cue.from(), cue.to()), Lemmas.shared().of(units.lower[head], units.tag[head]));
    }

    private List<Span> spans(List<int[]> stretches) {
        List<Span> spans = new ArrayList<>(stretches.size());
        for (int[] stretch : stretches) {
            spans.add(units.span(stretch[0], stretch[1]));
        }
        return spans;
    }

    private QuoteKind kind(List<int[]> contents) {
        boolean quoted = false;
        boolean bare = false;
        for (int[] stretch : contents) {
            for (int u = stretch[0]; u < stretch[1]; u++) {
                quoted |= units.isRegion(u);
                bare |= !units.isRegion(u) && units.isWord(u);
            }
        }
        if (!quoted) {
            return QuoteKind.INDIRECT;
        }
        return bare ? QuoteKind.MIXED : QuoteKind.DIRECT;
    }
}
