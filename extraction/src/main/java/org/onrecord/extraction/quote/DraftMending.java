package org.onrecord.extraction.quote;

import java.util.List;

/** The rules that mend what the models chose: first each draft for itself, then sentences that they do not read at all. */
final class DraftMending {

    private final InterruptedClauses clauses;
    private final QuotedAsSaying quotedAsSaying;
    private final Appositions appositions;
    private final ContentEdges edges;
    private final HowItWasPut howItWasPut;
    private final InTheWordsOf inTheWordsOf;
    private final Hearings hearings;
    private final HeadlineSources headlines;

    DraftMending(Sketch sketch, Claims claims) {
        clauses = new InterruptedClauses(sketch, claims);
        quotedAsSaying = new QuotedAsSaying(sketch);
        appositions = new Appositions(sketch.units);
        edges = new ContentEdges(sketch.units);
        howItWasPut = new HowItWasPut(sketch);
        inTheWordsOf = new InTheWordsOf(sketch.units);
        hearings = new Hearings(sketch);
        headlines = new HeadlineSources(sketch);
    }

    Draft mend(Draft draft) {
        return clauses.resumed(clauses.whole(edges.mend(appositions.mend(quotedAsSaying.mend(draft)))));
    }

    List<Draft> mendAll(List<Draft> drafts) {
        return headlines.mend(hearings.mend(inTheWordsOf.mend(howItWasPut.mend(drafts))));
    }
}
