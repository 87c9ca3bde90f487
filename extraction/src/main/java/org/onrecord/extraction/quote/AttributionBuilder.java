package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.text.Span;

/** Puts a draft into the text's own offsets. */
final class AttributionBuilder {

    private final Units units;
    private final Calibration calibration;
    private final Speakers speakers;
    private final CircumstanceReader circumstances;

    AttributionBuilder(Sketch sketch, Calibration calibration) {
        this.calibration = calibration;
        units = sketch.units;
        speakers = new Speakers(units);
        circumstances = new CircumstanceReader(sketch);
    }

    Attribution build(Draft draft) {
        List<int[]> sources = new ArrayList<>();
        for (int[] source : draft.sources()) {
            sources.addAll(speakers.apart(source));
        }
        QuoteKind kind = kind(draft.contents());
        return new Attribution(
                kind,
                spans(draft.contents()),
                cue(draft.cue()),
                spans(sources),
                draft.isSpeech() || (kind == QuoteKind.DIRECT && holdsSentence(draft.contents())),
                circumstances.read(draft),
                calibration.chance(draft.chance()));
    }

    /** "“We can sail tomorrow,” she smiled", "“Nonsense,” she laughed": it was said, however the cue puts it. */
    private boolean holdsSentence(List<int[]> contents) {
        return contents.stream()
                .anyMatch(content -> RegionEnds.isSentence(units, content[0]) || RegionEnds.goesOn(units, content[0]));
    }

    private @Nullable Cue cue(@Nullable CueCandidate cue) {
        if (cue == null) {
            return null;
        }
        return new Cue(units.span(cue.from(), cue.to()), CueHead.lemma(units, cue));
    }

    private List<Span> spans(List<int[]> stretches) {
        List<Span> spans = new ArrayList<>(stretches.size());
        for (int[] stretch : stretches) {
            spans.add(closed(units.span(stretch[0], stretch[1])));
        }
        return spans;
    }

    /** "Rep. Gwen Moore (D-Wis.": a bracket that opens inside and closes right behind belongs to the span. */
    private Span closed(Span span) {
        String text = units.document.text();
        int open = 0;
        for (int i = span.start(); i < span.end(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        if (open == 1) {
            for (int i = span.end(); i < Math.min(text.length(), span.end() + 3); i++) {
                if (text.charAt(i) == ')') {
                    return new Span(span.start(), i + 1);
                }
            }
        }
        return span;
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
