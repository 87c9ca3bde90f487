package org.onrecord.extraction.quote;

import java.util.List;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.text.Document;

/** Everything that is known of an article before the models look at it. */
final class Sketch {

    final Units units;
    final Phrases phrases;
    final Clauses clauses;
    final CueFeatures cues;
    final FrameFeatures frames;

    Sketch(Document document, List<Name> names) {
        units = Units.of(document, names);
        phrases = new Phrases(units);
        clauses = new Clauses(units, phrases);
        cues = new CueFeatures(units, phrases, clauses);
        frames = new FrameFeatures(units, phrases, clauses);
    }
}
