package org.onrecord.benchmarks.storeload;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What took the database's time, as its extension {@code pg_stat_statements} has counted it. */
record Statements(Connection connection) {

    private static final String MOST = """
            SELECT calls, toplevel, (total_exec_time + total_plan_time) / 1000 AS seconds, mean_exec_time AS mean,
                   mean_plan_time AS plan,
                   left(regexp_replace(query, '[[:space:]]+', ' ', 'g'), 110) AS query
            FROM pg_stat_statements
            ORDER BY total_exec_time + total_plan_time DESC
            LIMIT 25
            """;

    /** Prints the statements that took most of it, the longest first. */
    void print(PrintStream out) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(MOST)) {
            out.println("       s    calls  ms each  ms to plan  statement; those within others indented");
            while (row.next()) {
                out.printf(
                        "%8.1f %8d %8.2f %11.2f  %s%s%n",
                        row.getDouble("seconds"),
                        row.getLong("calls"),
                        row.getDouble("mean"),
                        row.getDouble("plan"),
                        row.getBoolean("toplevel") ? "" : "  ",
                        row.getString("query"));
            }
        }
    }
}
