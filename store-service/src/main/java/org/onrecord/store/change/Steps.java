package org.onrecord.store.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.ChangeId;
import org.onrecord.events.quote.ChangeKind;
import org.onrecord.events.quote.QuoteChanged;
import org.onrecord.events.quote.QuoteExtracted;
import org.onrecord.events.quote.QuoteId;
import org.onrecord.store.lineage.QuoteChanges;
import org.onrecord.store.lineage.RevisedQuote;
import org.onrecord.store.quote.QuoteView;

/** What is told of one article when what is shown of it has changed. A function of what was and what is shown. */
final class Steps {

    private final Move move;
    private final Instant at;
    private final List<QuoteChanged> events = new ArrayList<>();
    private long last;

    Steps(Move move, Instant at) {
        this.move = move;
        this.at = at;
        last = move.step();
    }

    /**
     * Works the changes out. After a takedown nobody knows what the quotes said: they are retracted, and what is shown
     * since is published in a step of its own.
     *
     * @param told the quotes that were told of
     * @param before the quotes of the version that was shown, in the order of the article
     * @param after those of the version that is shown
     */
    void take(Set<QuoteId> told, List<QuoteView> before, List<QuoteView> after) {
        Move.Shown from = move.from();
        if (from != null && from.gone()) {
            step(told.stream().map(quote -> retracted(quote, null)).toList());
            step(after.stream().map(quote -> published(quote, null)).toList());
        } else {
            step(difference(
                    before.stream()
                            .filter(quote -> told.contains(new QuoteId(quote.quoteId())))
                            .toList(),
                    after));
        }
    }

    List<QuoteChanged> events() {
        return events;
    }

    /** The number of the last step. */
    long last() {
        return last;
    }

    private List<Change> difference(List<QuoteView> before, List<QuoteView> after) {
        QuoteChanges changes = QuoteChanges.between(before, after);
        List<Change> all = new ArrayList<>();
        changes.retracted().forEach(quote -> all.add(retracted(new QuoteId(quote.quoteId()), name(move.to()))));
        changes.revised().forEach(both -> all.add(revised(both)));
        changes.unchanged().stream()
                .map(this::revised)
                .filter(change -> !change.fields().isEmpty())
                .forEach(all::add);
        changes.added().forEach(quote -> all.add(published(quote, name(move.from()))));
        return all;
    }

    private Change retracted(QuoteId quote, QuoteChanged.@Nullable Version to) {
        return new Change(ChangeKind.RETRACTED, quote, name(move.from()), to, List.of(), null, null);
    }

    private Change published(QuoteView quote, QuoteChanged.@Nullable Version from) {
        return new Change(
                ChangeKind.PUBLISHED,
                new QuoteId(quote.quoteId()),
                from,
                name(move.to()),
                List.of(),
                null,
                Extracted.of(quote));
    }

    private Change revised(RevisedQuote both) {
        return new Change(
                ChangeKind.REVISED,
                new QuoteId(both.after().quoteId()),
                name(move.from()),
                name(move.to()),
                ChangedFields.of(both),
                Extracted.of(both.before()),
                Extracted.of(both.after()));
    }

    private static QuoteChanged.@Nullable Version name(Move.@Nullable Shown shown) {
        return shown == null ? null : shown.name();
    }

    private void step(Collection<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        last++;
        int remaining = changes.size();
        for (Change change : changes) {
            remaining--;
            events.add(change.event(move, last, remaining, at));
        }
    }

    private record Change(
            ChangeKind kind,
            QuoteId quoteId,
            QuoteChanged.@Nullable Version from,
            QuoteChanged.@Nullable Version to,
            List<String> fields,
            @Nullable QuoteExtracted before,
            @Nullable QuoteExtracted after) {

        QuoteChanged event(Move move, long step, int remaining, Instant at) {
            return new QuoteChanged(
                    ChangeId.of(move.article(), step, kind, quoteId),
                    move.article(),
                    step,
                    remaining,
                    kind,
                    quoteId,
                    from,
                    to,
                    fields,
                    before,
                    after,
                    at);
        }
    }
}
