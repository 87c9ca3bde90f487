package org.onrecord.store.quote;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Goes through all quotes that match, however many there are, a few in memory at a time. */
public final class QuoteWalk {

    /** Rows fetched at once. */
    private static final int FETCH = 500;

    private final JdbcClient jdbc;
    private final TransactionOperations snapshot;

    /** @param snapshot transactions in which all rows are of one moment */
    QuoteWalk(JdbcClient jdbc, TransactionOperations snapshot) {
        this.jdbc = jdbc;
        this.snapshot = snapshot;
    }

    /**
     * Hands over each match, all of them as they are at the moment of the call. Holds a database connection until the
     * last; what {@code each} throws ends it.
     *
     * @param after where to go on, null from the start
     */
    public void walk(QuoteFilter filter, QuoteOrder order, @Nullable Cursor after, Consumer<QuoteRow> each) {
        QuoteConditions conditions = QuoteConditions.of(jdbc, filter);
        order.goOn(conditions, after);
        snapshot.executeWithoutResult(status -> {
            try (Stream<QuoteRow> rows = jdbc
                    .sql("SELECT " + QuoteRow.COLUMNS
                            + "FROM quote q JOIN article_version v USING (version_id) WHERE " + conditions.sql()
                            + " ORDER BY " + order.sql())
                    .withFetchSize(FETCH)
                    .params(conditions.parameters())
                    .query(QuoteRow.in(order))
                    .stream()) {
                rows.forEach(each);
            }
        });
    }
}
