package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.text.Document;

/** Finds who said what in an article. Safe for many threads; the same article always gives the same attributions. */
public final class QuoteFinder {

    private final Chooser chooser;
    private final Calibration calibration;

    public QuoteFinder(QuoteModel model) {
        chooser = new Chooser(model);
        calibration = model.calibration();
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
        AttributionBuilder builder = new AttributionBuilder(sketch, calibration);
        Claims claims = new Claims(sketch.units);
        List<Attribution> found = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>(new Transcripts(sketch.units, claims).read());
        List<Draft> chosen = chooser.choose(sketch, claims);
        DraftMending mending = new DraftMending(sketch, claims);
        chosen.forEach(draft -> drafts.add(mending.mend(draft)));
        Inscriptions inscriptions = new Inscriptions(sketch);
        for (Draft draft : new UncuedQuotes(sketch, claims).complete(mending.mendAll(drafts))) {
            if (!inscriptions.isInscription(draft)) {
                found.add(builder.build(draft));
            }
        }
        found.sort(Comparator.comparing(attribution -> attribution.contents().get(0)));
        return found;
    }
}
