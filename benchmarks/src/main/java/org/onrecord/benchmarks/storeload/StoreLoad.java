package org.onrecord.benchmarks.storeload;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.onrecord.embedded.EmbeddedPostgres;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.StoreService;
import org.springframework.context.ConfigurableApplicationContext;

/** One measurement. */
final class StoreLoad {

    private static final Duration STUCK = Duration.ofMinutes(5);

    /** Of a page in the measurement of far pages. */
    private static final int PAGE = 50;

    /** The page that is to be as fast as the first. */
    private static final int FAR = 10_000;

    private final StoreLoadOptions options;
    private final String kafka;
    private final String database;
    private final Path data;
    private final PrintStream out;

    StoreLoad(StoreLoadOptions options, String kafka, String database, Path data, PrintStream out) {
        this.options = options;
        this.kafka = kafka;
        this.database = database;
        this.data = data;
        this.out = out;
    }

    /** @param fresh whether there is nothing in Kafka and PostgreSQL yet */
    void run(boolean fresh) throws SQLException, IOException, InterruptedException, ExecutionException {
        try (Connection connection = DriverManager.getConnection(database, EmbeddedPostgres.NAME, "")) {
            long expected = 0;
            if (fresh) {
                long start = System.nanoTime();
                expected = new Topics(kafka).fill(options.articles());
                out.printf(
                        "on the topics: %d articles, %d quotes, after %d s%n",
                        options.articles(), expected, since(start));
            }
            execute(connection, "CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
            try (ConfigurableApplicationContext store = StoreService.start(
                    "--server.port=0",
                    "--spring.kafka.bootstrap-servers=" + kafka,
                    "--spring.datasource.url=" + database,
                    "--spring.datasource.username=" + EmbeddedPostgres.NAME,
                    "--onrecord.store.listeners=" + options.listeners(),
                    "--spring.main.banner-mode=off")) {
                if (fresh) {
                    // Its listeners start when it is up; what it takes to come up is not the topics' doing.
                    load(connection, expected, System.nanoTime());
                }
                execute(connection, "VACUUM (ANALYZE)");
                if (options.seconds() == 0) {
                    return;
                }
                execute(connection, "SELECT pg_stat_statements_reset()");
                ask(connection, "http://localhost:" + store.getEnvironment().getRequiredProperty("local.server.port"));
            }
        }
    }

    private void load(Connection connection, long expected, long start)
            throws SQLException, IOException, InterruptedException {
        Processors before = Processors.now(data);
        long stored = 0;
        long moved = System.nanoTime();
        long told = System.nanoTime();
        while (stored < options.articles()) {
            Thread.sleep(2_000);
            // Not a count of a million quotes all the time.
            long now = number(connection, "SELECT count(*) FROM article WHERE current_version_id IS NOT NULL");
            if (now > stored) {
                stored = now;
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > STUCK.toNanos()) {
                throw new IllegalStateException(
                        "the store has stopped at " + stored + " of " + options.articles() + " articles");
            }
            if (since(told) >= 30) {
                out.printf("  %d s: %d articles%n", since(start), stored);
                told = System.nanoTime();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf("the store:  %.1f s: %.0f quotes/s%n", seconds, expected / seconds);
        Processors used = Processors.now(data).since(before);
        out.println("            " + used);
        new Statements(connection).print(out);
        before = Processors.now(data);
        Map<String, Duration> copied = new BareCopy(connection, data).measure(out);
        double quote = copied.getOrDefault("quote", Duration.ZERO).toMillis() / 1000.0;
        double all = copied.values().stream().mapToLong(Duration::toMillis).sum() / 1000.0;
        out.printf(
                "bare COPY, table quote:    %.1f s: the store has %.0f %% of its throughput%n",
                quote, 100 * quote / seconds);
        out.printf(
                "bare COPY, all its tables: %.1f s: the store has %.0f %% of its throughput%n",
                all, 100 * all / seconds);
        out.println("bare COPY:  " + Processors.now(data).since(before));
    }

    private void ask(Connection connection, String store)
            throws SQLException, IOException, InterruptedException, ExecutionException {
        List<Question> questions = new Questions(connection).all();
        Duration time = Duration.ofSeconds(options.seconds());
        try (Clients clients = new Clients(store, options.clients())) {
            // The compiler gets to what is asked often, and to what all answers share, only after a while.
            for (Question question : questions) {
                clients.ask(question, time);
            }
            for (Question question : questions) {
                measure(clients, question, time);
                tell(question.matches(clients));
            }
            Question first = new Question("page 1", List.of("/quotes?limit=" + PAGE));
            measure(clients, first, time);
            String cursor = cursor(connection, clients);
            Question far = new Question(
                    "page " + FAR + (cursor.isEmpty() ? ": there are not so many" : ""),
                    List.of("/quotes?limit=" + PAGE + (cursor.isEmpty() ? "" : "&cursor=" + cursor)));
            measure(clients, far, time);
        }
        new Statements(connection).print(out);
        Path plans = options.plans();
        if (plans != null) {
            try (Clients clients = new Clients(store, 1)) {
                long quotes = number(connection, "SELECT count(*) FROM quote WHERE current");
                new Plans(connection, clients, data.resolve("postgres").resolve("postgresql.log"))
                        .write(questions, headline(quotes), plans);
            }
        }
    }

    private static String headline(long quotes) {
        return """
                # Plans

                How PostgreSQL goes about the main questions, written by `./onrecord load-store --plans` with %,d quotes in
                the store. Read the rows, not the expectations: `rows` is what came out of each step, `loops` how often it
                was taken. Rows fetched by their key alone are left out; a question without a plan here has no others.
                [query.md](query.md#plans) says why it is so.
                """.formatted(quotes);
    }

    /** Asks for half of the time first, so that its rows are in memory. */
    private void measure(Clients clients, Question question, Duration time)
            throws InterruptedException, ExecutionException {
        clients.ask(question, time.dividedBy(2));
        Processors before = Processors.now(data);
        Latencies answers = clients.ask(question, time);
        Processors used = Processors.now(data).since(before);
        out.printf(
                "%-36s %s   processor ms each: PostgreSQL %5.2f, store %5.2f, client %5.2f, rest of Java %5.2f%n",
                question.name(),
                answers,
                each(used.database(), answers),
                each(used.answering(), answers),
                each(used.asking(), answers),
                each(used.java().minus(used.answering()).minus(used.asking()), answers));
    }

    private void tell(List<Integer> matches) {
        if (!matches.isEmpty()) {
            out.printf(
                    "  of %d different searches; quotes found: median %d, fewest %d, most %d%n",
                    matches.size(), matches.get(matches.size() / 2), matches.get(0), matches.get(matches.size() - 1));
        }
    }

    private static double each(Duration all, Latencies answers) {
        return all.toNanos() / 1e6 / answers.count();
    }

    /** Where that page begins, but for quotes of the same second; empty where there are not so many quotes. */
    private static String cursor(Connection connection, Clients clients)
            throws SQLException, IOException, InterruptedException {
        String time = text(connection, """
                SELECT to_char(dated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                FROM quote
                WHERE current
                ORDER BY dated_at DESC, article_id DESC, (-position) DESC, quote_id DESC
                OFFSET %d LIMIT 1
                """.formatted((FAR - 2) * PAGE));
        return time.isEmpty()
                ? ""
                : EventJson.mapper()
                        .readTree(clients.get("/quotes?limit=" + PAGE + "&publishedTo=" + time))
                        .path("next")
                        .asString("");
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }
}
