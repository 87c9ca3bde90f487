package org.onrecord.store.deadletter;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marks open letters about which nothing is to be done. They stay, and can be found. */
record Dismissal(JdbcClient jdbc) {

    /** @return whether it was open until now */
    boolean dismiss(UUID letterId) {
        return jdbc.sql("UPDATE dead_letter SET state = 'dismissed' WHERE letter_id = ? AND state = 'open'")
                        .param(letterId)
                        .update()
                > 0;
    }
}
