package org.onrecord.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A PostgreSQL server of this program's own, in processes beside this JVM. It listens on the loopback address only and
 * keeps what it has committed through a crash ({@code fsync} is on). The database and its owner are both called
 * {@value #NAME}; whoever can reach the port may enter, with any password.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The name of the database and of its owner. */
    public static final String NAME = "onrecord";

    private final PostgresFolder folder;
    private final int port;

    private EmbeddedPostgres(PostgresFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts a server, and returns when it accepts connections. A server that an earlier run left behind on the same
     * data is stopped first.
     *
     * @param home where programs, data and log are kept; made if missing, and taken up again if there
     * @param port from 1 to 65535, or 0 for any that is free
     * @throws PortTakenException if another program listens on {@code port}
     * @throws StartException if it does not start for another reason
     */
    public static EmbeddedPostgres start(Path home, int port) {
        return start(home, port, Map.of());
    }

    /**
     * Starts a server with settings of its own, as {@link #start(Path, int)} does with the modest ones of a laptop.
     *
     * @param settings of PostgreSQL, by name, in place of those that it would be started with
     * @throws PortTakenException if another program listens on {@code port}
     * @throws StartException if it does not start for another reason; a setting that it does not know is one
     */
    public static EmbeddedPostgres start(Path home, int port, Map<String, String> settings) {
        PostgresFolder folder = PostgresFolder.prepared(home, NAME);
        folder.clear();
        int own = port == 0 ? Ports.free() : Ports.require("PostgreSQL", port);
        Command.Result started = folder.run(
                "pg_ctl",
                List.of(
                        "start",
                        "--wait",
                        "--timeout=" + PostgresFolder.SECONDS_TO_WAIT,
                        "--pgdata=" + folder.data(),
                        "--log=" + folder.log(),
                        "--options=" + options(own, settings)));
        if (!started.succeeded()) {
            throw new StartException(
                    "PostgreSQL does not start; its log " + folder.log() + " ends with:\n" + folder.endOfLog(), null);
        }
        return new EmbeddedPostgres(folder, own);
    }

    /** A server for tests, shared by all of this JVM, with an empty database that goes away with the JVM. */
    public static EmbeddedPostgres temporary() {
        return Shared.POSTGRES;
    }

    /** For JDBC, with {@link #NAME} as the user. */
    public String jdbcUrl() {
        return jdbcUrl(NAME);
    }

    /** For JDBC, to another database of this server. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** From 1 to 65535. */
    public int port() {
        return port;
    }

    /** Ends all sessions and stops the server, with everything it has committed on disk. */
    @Override
    public void close() {
        folder.stopServer();
    }

    private static String options(int port, Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "100",
                "shared_buffers", "64MB"));
        all.putAll(settings);
        StringBuilder options = new StringBuilder("-p " + port);
        all.forEach(
                (name, value) -> options.append(" -c ").append(name).append('=').append(value));
        return options.toString();
    }

    private static final class Shared {
        static final EmbeddedPostgres POSTGRES = shared();

        private static EmbeddedPostgres shared() {
            TemporaryFolder temporary = TemporaryFolder.create("postgres");
            temporary.openToOthers();
            EmbeddedPostgres postgres = start(temporary.path(), 0);
            temporary.deleteAtExit(postgres::close);
            return postgres;
        }
    }
}
