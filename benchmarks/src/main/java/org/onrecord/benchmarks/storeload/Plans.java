package org.onrecord.benchmarks.storeload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * How PostgreSQL goes about the main questions: each is asked once, and the plans are read from the server's log, where
 * its extension {@code auto_explain} writes them.
 */
final class Plans {

    /** Of each step only what it read and how it found it. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\s*(Storage|Index Searches|Buckets|Batches|Sort Method|Cache Mode|Cache Key|Hits|Heap Fetches|Heap Blocks"
                    + "|Full-sort Groups|Pre-sorted Groups):? .*");

    private static final Pattern STORES_OWN = Pattern.compile(
            " on (change_|outbox|delivery|saved_search|dead_letter|was_|submission|article_version x|way)");

    private final Connection connection;
    private final Clients clients;
    private final Path log;

    /** @param log of the server */
    Plans(Connection connection, Clients clients, Path log) {
        this.connection = connection;
        this.clients = clients;
        this.log = log;
    }

    /** Writes them as Markdown. */
    void write(List<Question> questions, String headline, Path file)
            throws SQLException, IOException, InterruptedException {
        explain(0);
        StringBuilder page = new StringBuilder(headline);
        for (Question question : questions) {
            String path = question.path(new Random(8));
            // What is measured is the second time: all is in memory.
            clients.get(path);
            long from = Files.size(log);
            clients.get(path);
            page.append("\n## ")
                    .append(question.name())
                    .append("\n\n    GET ")
                    .append(path)
                    .append('\n');
            plans(from).forEach(plan -> page.append("\n```\n").append(plan).append("```\n"));
        }
        explain(-1);
        Files.writeString(file, page);
    }

    /** @param millis how long a statement must take to be explained; -1: none is */
    private void explain(int millis) throws SQLException, InterruptedException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : List.of("log_analyze = on", "log_timing = off", "log_min_duration = " + millis)) {
                statement.execute("ALTER SYSTEM SET auto_explain." + setting);
            }
            statement.execute("SELECT pg_reload_conf()");
        }
        // Each session notices before its next statement, once the server has told it.
        Thread.sleep(1_000);
    }

    /** The plans that were written since, without the statements' texts. */
    private List<String> plans(long from) throws IOException {
        byte[] all = Files.readAllBytes(log);
        String written = new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
        List<String> plans = new ArrayList<>();
        StringBuilder plan = new StringBuilder();
        for (String line : written.lines().toList()) {
            if (!line.startsWith("\t")) {
                add(plan, plans);
            } else if (!ASIDE.matcher(line).matches() && (plan.length() > 0 || line.contains("(cost="))) {
                plan.append(line.substring(1).replaceAll("[(]cost=\\S+ (rows=\\d+) width=\\d+[)]", "($1 expected)"))
                        .append('\n');
            }
        }
        add(plan, plans);
        return plans;
    }

    private static void add(StringBuilder plan, List<String> plans) {
        // A row by its key, or what the store asked itself meanwhile: nothing to see.
        // What was only explained has nothing actual.
        if (plan.toString().lines().count() > 3
                && plan.indexOf("actual") >= 0
                && !STORES_OWN.matcher(plan).find()) {
            plans.add(plan.toString());
        }
        plan.setLength(0);
    }
}
