package org.onrecord.benchmarks.storeload;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.embedded.EmbeddedPostgres;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The command line of the store's load measurement. */
public final class StoreLoadCommand {

    private StoreLoadCommand() {}

    /** The status is 0 if it was measured, 2 where the arguments are unusable. */
    public static void main(String... arguments) throws Exception {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        if (arguments.contains("--help")) {
            out.print(StoreLoadOptions.HELP);
            return 0;
        }
        StoreLoadOptions options;
        try {
            options = StoreLoadOptions.parse(arguments);
        } catch (IllegalArgumentException unusable) {
            out.println("load-store: " + unusable.getMessage());
            out.print(StoreLoadOptions.HELP);
            return 2;
        }
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .setLevel(Level.WARN);
        Path data = options.data() == null ? Files.createTempDirectory("onrecord-load-store") : options.data();
        boolean fresh = !Files.exists(data.resolve("kafka"));
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data.resolve("kafka"), freePort());
                EmbeddedPostgres postgres =
                        EmbeddedPostgres.start(data.resolve("postgres"), freePort(), settings(options))) {
            new StoreLoad(options, kafka.bootstrapServers(), postgres.jdbcUrl(), data, out).run(fresh);
        } finally {
            if (options.data() == null) {
                FileSystemUtils.deleteRecursively(data);
            }
        }
        return 0;
    }

    /** Those of a server that has the machine's memory, and that tells what took its time. */
    private static Map<String, String> settings(StoreLoadOptions options) {
        return Map.of(
                "shared_buffers",
                options.memory() + "MB",
                "max_wal_size",
                "8GB",
                "shared_preload_libraries",
                "pg_stat_statements,auto_explain",
                "pg_stat_statements.track_planning",
                "on",
                "pg_stat_statements.track",
                "all");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
