package org.onrecord.benchmarks.storeload;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the same rows cost without a store: COPY, in one go, into tables with the same columns, checks and indexes. */
final class BareCopy {

    /** Every table that the store writes to for an article. */
    private static final List<String> TABLES = List.of(
            "quote",
            "article",
            "article_version",
            "entity",
            "identity",
            "identity_alias",
            "attachment",
            "profile",
            "said",
            "speaker",
            "speaker_week",
            "copy_text",
            "article_text",
            "copy_pair",
            "announced_article",
            "change_step");

    private final Connection connection;
    private final Path folder;

    /** @param folder where the rows are kept between the two copies */
    BareCopy(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /**
     * @param out is told each of them at once: it takes a while
     * @return how long each table took, {@code quote} first
     */
    Map<String, Duration> measure(PrintStream out) throws SQLException, IOException {
        Map<String, Duration> times = new LinkedHashMap<>();
        for (String table : TABLES) {
            String columns = columns(table);
            // The server writes and reads the file itself: it runs on this machine, for the one who runs this.
            Path file = folder.resolve(table + ".copy").toAbsolutePath();
            execute("COPY (SELECT %s FROM %s) TO '%s'".formatted(columns, table, file));
            execute("DROP TABLE IF EXISTS bare_copy");
            execute("CREATE TABLE bare_copy (LIKE %s INCLUDING ALL)".formatted(table));
            long start = System.nanoTime();
            execute("COPY bare_copy (%s) FROM '%s'".formatted(columns, file));
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            times.put(table, took);
            out.printf("  COPY %-18s %6.1f s%n", table, took.toMillis() / 1000.0);
            execute("DROP TABLE bare_copy");
            Files.delete(file);
        }
        return times;
    }

    /** Those that are not generated. */
    private String columns(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum)
                        FROM pg_attribute
                        WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attisdropped
                          AND attgenerated = '' AND attidentity = ''
                        """.formatted(table))) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
