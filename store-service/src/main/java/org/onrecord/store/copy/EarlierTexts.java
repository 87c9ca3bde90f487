package org.onrecord.store.copy;

import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Finds the copies among articles that were stored before the store did so: once, when it starts. */
final class EarlierTexts {

    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final CopyGroups groups;
    private String reached = "";
    private boolean done;

    EarlierTexts(JdbcClient jdbc, TransactionOperations transactions, CopyGroups groups) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.groups = groups;
    }

    /** @return whether there may be more to do at once */
    boolean doSome() {
        if (!done) {
            transactions.executeWithoutResult(status -> next());
        }
        return !done;
    }

    private void next() {
        List<String> articles =
                jdbc.sql("""
                        SELECT a.article_id FROM article a
                        WHERE a.article_id > ?
                          AND a.current_version_id IS NOT NULL
                          AND NOT EXISTS (SELECT FROM article_text t WHERE t.article_id = a.article_id)
                        ORDER BY a.article_id
                        LIMIT ?
                        FOR UPDATE
                        """).params(reached, AT_ONCE).query(String.class).list();
        if (articles.isEmpty()) {
            done = true;
        } else {
            groups.follow(new TreeSet<>(articles));
            reached = articles.get(articles.size() - 1);
        }
    }
}
