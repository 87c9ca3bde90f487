package org.onrecord.benchmarks.copies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.onrecord.embedded.EmbeddedPostgres;
import org.onrecord.store.copy.CopyGroups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Articles in the store's tables, as far as copies are concerned. */
final class Held implements AutoCloseable {

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final CopyGroups groups;
    private final ProcessorTime time;

    /**
     * An article that comes in.
     *
     * @param id its id
     * @param text its text
     * @param source the agency that its wire format names, perhaps empty
     */
    record Arrival(String id, String text, String source) {}

    Held(EmbeddedPostgres postgres) {
        connection = new SingleConnectionDataSource(postgres.jdbcUrl(), EmbeddedPostgres.NAME, "", true);
        Flyway.configure()
                .dataSource(connection)
                .locations("classpath:db/store")
                .load()
                .migrate();
        jdbc = JdbcClient.create(connection);
        transactions = new TransactionTemplate(new JdbcTransactionManager(connection));
        groups = new CopyGroups(jdbc);
        time = new ProcessorTime(
                jdbc.sql("SELECT pg_backend_pid()").query(Long.class).single());
    }

    /**
     * Takes articles in, in one transaction as the store does.
     *
     * @return the processor time, in nanoseconds, that it took to find their copies: this thread's and PostgreSQL's
     */
    long take(List<Arrival> arrivals) {
        transactions.executeWithoutResult(status -> insert(arrivals));
        TreeSet<String> ids = new TreeSet<>();
        arrivals.forEach(one -> ids.add(one.id()));
        long before = time.nanos();
        transactions.executeWithoutResult(status -> groups.follow(ids));
        return time.nanos() - before;
    }

    private void insert(List<Arrival> arrivals) {
        String[] ids = arrivals.stream().map(Arrival::id).toArray(String[]::new);
        jdbc.sql("INSERT INTO article (article_id) SELECT unnest(?::text[])")
                .param(ids)
                .update();
        jdbc.sql("""
                        INSERT INTO article_version
                               (article_id, version, received_at, extractor_version, extractor_model, outcome, complete,
                                event_offset, text, content_sha256, text_sha256, blocks, quote_count, entity_count,
                                info_sources)
                        SELECT id, 1, now(), '0.1.0', 'none', 'extracted', true, 0, text, '', '',
                               jsonb_build_array(jsonb_build_object('kind', 'paragraph', 'start', 0, 'end', length(text))),
                               0, 0, string_to_array(source, '|')
                        FROM unnest(?::text[], ?::text[], ?::text[]) AS t (id, text, source)
                        """)
                .param(ids)
                .param(arrivals.stream().map(Arrival::text).toArray(String[]::new))
                .param(arrivals.stream().map(Arrival::source).toArray(String[]::new))
                .update();
        jdbc.sql("""
                        UPDATE article a SET current_version_id = v.version_id
                        FROM article_version v WHERE v.article_id = a.article_id AND a.article_id = ANY (?)
                        """).param(ids).update();
    }

    /** As autovacuum does from time to time. */
    void analyze() {
        jdbc.sql("ANALYZE copy_text, article_text, copy_pair, article, article_version")
                .update();
    }

    /** The group of every article that has one. */
    Map<String, String> groups() {
        Map<String, String> found = new HashMap<>();
        jdbc.sql("SELECT article_id, group_id FROM article_text JOIN copy_text USING (text_id)")
                .query(row -> {
                    found.put(row.getString("article_id"), row.getString("group_id"));
                });
        return found;
    }

    /** How many pairs of texts each rule found. */
    Map<String, Long> pairsByRule() {
        Map<String, Long> pairs = new HashMap<>();
        jdbc.sql("SELECT rule, count(*) AS pairs FROM copy_pair GROUP BY rule").query(row -> {
            pairs.put(row.getString("rule"), row.getLong("pairs"));
        });
        return pairs;
    }

    /** Bytes that the tables of copies take, with their indexes. */
    long bytes() {
        return jdbc.sql("""
                        SELECT sum(pg_total_relation_size(name))::bigint
                        FROM unnest(ARRAY['copy_text', 'article_text', 'copy_pair']) AS t (name)
                        """).query(Long.class).single();
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
