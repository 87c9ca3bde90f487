package org.onrecord.store.change;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.QuoteId;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.store.changelog.ChangeLog;
import org.onrecord.store.outbox.Outbox;
import org.onrecord.store.quote.QuoteSearch;
import org.onrecord.store.quote.QuoteView;
import org.onrecord.store.version.ShownFollower;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts what became of the quotes of an article into the outbox and into the log, in the transaction in which it became so. The store holds
 * the article until that transaction ends, so the changes of one article stand in the outbox in their order.
 */
public final class QuoteChangeFollower implements ShownFollower {

    private final AnnouncedRows announced;
    private final QuoteSearch search;
    private final Outbox outbox;
    private final ChangeLog log;
    private final Clock clock;

    public QuoteChangeFollower(JdbcClient jdbc, Outbox outbox, ChangeLog log, Clock clock) {
        announced = new AnnouncedRows(jdbc);
        search = new QuoteSearch(jdbc);
        this.outbox = outbox;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void follow(SortedSet<String> articleIds) {
        List<Move> moves = announced.moves(articleIds);
        if (moves.isEmpty()) {
            return;
        }
        Map<String, Set<QuoteId>> told = announced.quotes(moves);
        Map<Long, List<QuoteView>> quotes = search.ofVersions(versions(moves));
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        List<ChangeLog.Entry> entries = new ArrayList<>();
        List<Long> steps = new ArrayList<>();
        for (Move move : moves) {
            Steps changes = new Steps(move, now);
            changes.take(
                    told.getOrDefault(move.article().value(), Set.of()),
                    of(move.from(), quotes),
                    of(move.to(), quotes));
            changes.events().stream().map(EventRecords::changed).forEach(records::add);
            entries.add(new ChangeLog.Entry(changes.events(), rowOf(move.from()), rowOf(move.to())));
            steps.add(changes.last());
        }
        if (!records.isEmpty()) {
            outbox.add(records);
        }
        log.add(entries);
        announced.note(
                moves, steps, moves.stream().map(move -> of(move.to(), quotes)).toList());
    }

    private static @Nullable Long rowOf(Move.@Nullable Shown shown) {
        return shown == null ? null : shown.rowId();
    }

    private static Set<Long> versions(List<Move> moves) {
        Set<Long> versions = new HashSet<>();
        moves.stream()
                .flatMap(move -> Stream.of(move.from(), move.to()))
                .filter(Objects::nonNull)
                .forEach(shown -> versions.add(shown.rowId()));
        return versions;
    }

    private static List<QuoteView> of(Move.@Nullable Shown shown, Map<Long, List<QuoteView>> quotes) {
        return shown == null ? List.of() : quotes.getOrDefault(shown.rowId(), List.of());
    }
}
