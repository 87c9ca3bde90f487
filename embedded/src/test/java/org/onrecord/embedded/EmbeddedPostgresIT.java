package org.onrecord.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresIT {

    private static TemporaryFolder folder;

    @BeforeAll
    static void makeAFolder() {
        folder = TemporaryFolder.create("postgres-it");
        folder.openToOthers();
    }

    @AfterAll
    static void deleteTheFolder() {
        TemporaryFolder.delete(folder.path());
    }

    @Test
    void keepsItsDataThroughARestartOnAnotherPort() throws Exception {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(folder.path(), 0)) {
            execute(first, "CREATE TABLE lighthouse AS SELECT 'Kestrel Point' AS name");
        }
        try (EmbeddedPostgres second = EmbeddedPostgres.start(folder.path(), 0)) {
            assertThat(ask(second, "SELECT name FROM lighthouse")).isEqualTo("Kestrel Point");
        }
    }

    @Test
    void keepsWhatWasCommittedWhenItsProcessIsKilled() throws Exception {
        EmbeddedPostgres killed = EmbeddedPostgres.start(folder.path(), 0);
        execute(killed, "CREATE TABLE harbour AS SELECT 'Kestrel Bay' AS name");
        long postmaster =
                Long.parseLong(Files.readAllLines(PostgresFolder.prepared(folder.path(), EmbeddedPostgres.NAME)
                                .data()
                                .resolve("postmaster.pid"))
                        .get(0));
        assertThat(ProcessHandle.of(postmaster).orElseThrow().destroyForcibly()).isTrue();
        try (EmbeddedPostgres next = EmbeddedPostgres.start(folder.path(), 0)) {
            assertThat(ask(next, "SELECT name FROM harbour")).isEqualTo("Kestrel Bay");
        }
    }

    @Test
    void stopsTheServerThatAnEarlierRunLeftBehind() throws Exception {
        EmbeddedPostgres left = EmbeddedPostgres.start(folder.path(), 0);
        execute(left, "CREATE TABLE pier AS SELECT 'North' AS name");
        try (EmbeddedPostgres next = EmbeddedPostgres.start(folder.path(), 0)) {
            assertThat(Ports.answers(left.port())).isFalse();
            assertThat(ask(next, "SELECT name FROM pier")).isEqualTo("North");
        }
    }

    @Test
    void leavesNoProcessBehindWhenClosed() {
        PostgresFolder files = PostgresFolder.prepared(folder.path(), EmbeddedPostgres.NAME);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.path(), 0)) {
            assertThat(postgres.port()).isPositive();
            assertThat(files.processes()).isNotEmpty();
        }
        assertThat(files.processes()).isEmpty();
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder.path(), other.getLocalPort()))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("PostgreSQL")
                    .hasMessageContaining(Integer.toString(other.getLocalPort()));
        }
    }

    @Test
    void listensOnTheChosenPortAndWritesToDiskBeforeItCommits() throws Exception {
        int port = Ports.free();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.path(), port)) {
            assertThat(postgres.port()).isEqualTo(port);
            assertThat(ask(postgres, "SHOW port")).isEqualTo(Integer.toString(port));
            assertThat(ask(postgres, "SHOW server_version")).isEqualTo(PostgresBinaries.VERSION);
            assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(postgres, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(postgres, "SELECT upper('žluťoučký')")).isEqualTo("ŽLUŤOUČKÝ");
        }
    }

    @Test
    void theTemporaryOneIsTheSameForAllTests() throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.temporary();

        assertThat(EmbeddedPostgres.temporary()).isSameAs(postgres);
        assertThat(ask(postgres, "SELECT current_database()")).isEqualTo(EmbeddedPostgres.NAME);
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.NAME, "");
    }
}
