package org.onrecord.store.quote;

import org.onrecord.events.wire.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the planner expects, from what it has counted of the columns; takes about a millisecond. */
record Estimate(JdbcClient jdbc) {

    /** How many quotes will match. */
    double rows(QuoteConditions conditions) {
        String plan = jdbc.sql("EXPLAIN (FORMAT JSON) SELECT 1 FROM quote q WHERE " + conditions.sql())
                .params(conditions.parameters())
                .query(String.class)
                .single();
        return EventJson.mapper()
                .readTree(plan)
                .path(0)
                .path("Plan")
                .path("Plan Rows")
                .asDouble();
    }
}
