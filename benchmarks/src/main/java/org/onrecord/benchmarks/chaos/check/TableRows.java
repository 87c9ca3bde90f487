package org.onrecord.benchmarks.chaos.check;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all tables of a store as text, so that two stores can be compared. A table or column that is not named
 * here is compared as it is.
 */
public final class TableRows {

    /** Columns that may differ between two runs over the same records, and why. */
    private static final Map<String, Set<String>> LEFT_OUT = Map.of(
            // A number given in the order of arrival (every column that refers to it stands for the version's own key),
            // and an offset on a topic of transactions: those that a kill ended left marks there.
            "article_version", Set.of("version_id", "event_offset"),
            // When the store noted the takedown, by its clock.
            "retraction", Set.of("recorded_at"),
            // When the letter was sent, by the extractor's clock; when somebody redrove it.
            "dead_letter", Set.of("first_failed_at", "last_failed_at", "redriven_at"));

    /**
     * Tables that say nothing of what is known of articles: when the tables were made; names and numbers of the outbox's
     * batches; how much a takedown found to remove, since what arrives after it is never stored and so not counted; how
     * often something was told of an article, since one that is taken down before it is whole was never told of; the log
     * of what was told, and who had said what it tells of; who asked for what over HTTP, which nobody does of the second store.
     */
    private static final Set<String> TABLES_LEFT_OUT = Set.of(
            "flyway_schema_history",
            "outbox_stream",
            "takedown_part",
            "announced_article",
            "change_step",
            "change_log",
            "was_said",
            "was_attached",
            "audit");

    private static final String VERSION = """
            (SELECT jsonb_build_array(v.article_id, v.version, v.received_at, v.extractor_version, v.extractor_model)
             FROM article_version v WHERE v.version_id = x.%1$s) AS %1$s""";

    private final Connection database;

    public TableRows(Connection database) {
        this.database = database;
    }

    /**
     * Writes one file for each table, a row on each line, in order.
     *
     * @return by table how many rows there are
     */
    public Map<String, Integer> write(Path folder) throws SQLException, IOException {
        Files.createDirectories(folder);
        Map<String, Integer> counts = new TreeMap<>();
        for (String table : names("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                """, null)) {
            if (!TABLES_LEFT_OUT.contains(table)) {
                counts.put(table, write(table, folder.resolve(table)));
            }
        }
        return counts;
    }

    private int write(String table, Path file) throws SQLException, IOException {
        List<String> columns = new ArrayList<>();
        for (String column : names("""
                SELECT column_name FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name = ? ORDER BY ordinal_position
                """, table)) {
            if (LEFT_OUT.getOrDefault(table, Set.of()).contains(column)) {
                continue;
            }
            columns.add(column.endsWith("version_id") ? VERSION.formatted(column) : "x." + column);
        }
        String rows = "SELECT row_to_json(r)::text COLLATE \"C\" AS line FROM (SELECT %s FROM %s x) r ORDER BY line"
                .formatted(String.join(", ", columns), table);
        int count = 0;
        try (Statement statement = database.createStatement();
                BufferedWriter out = Files.newBufferedWriter(file)) {
            try (ResultSet found = statement.executeQuery(rows)) {
                for (; found.next(); count++) {
                    out.write(found.getString(1));
                    out.newLine();
                }
            }
        }
        return count;
    }

    private List<String> names(String sql, @Nullable String parameter) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var statement = database.prepareStatement(sql)) {
            if (parameter != null) {
                statement.setString(1, parameter);
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            }
        }
        return names;
    }
}
