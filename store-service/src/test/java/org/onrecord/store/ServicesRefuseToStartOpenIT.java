package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onrecord.access.open.OpenToOthersException;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.fixture.RunningStore;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The service as it is started, at addresses that other machines reach. */
@ExtendWith(OutputCaptureExtension.class)
class ServicesRefuseToStartOpenIT {

    @Test
    void aStoreWithoutKeysDoesNotListenToOtherMachinesAndSaysWhatToDo(CapturedOutput said) {
        assertThatThrownBy(() -> StoreService.start(
                        "--server.port=0", "--server.address=0.0.0.0", "--spring.main.banner-mode=off"))
                .hasRootCauseInstanceOf(OpenToOthersException.class);

        assertThat(said.getAll())
                .contains("APPLICATION FAILED TO START")
                .contains("server.address (0.0.0.0) is not a loopback address")
                .contains("./onrecord keys add")
                .contains("onrecord.access.keys-file");
    }

    @Test
    void itDoesWhereItsPortIsSaidToBePublishedOnLoopbackOnly() throws Exception {
        try (Database database = Database.embedded("published");
                RunningStore store = RunningStore.withoutKafka(
                        database, "--server.address=0.0.0.0", "--onrecord.access.open=published-on-loopback")) {
            assertThat(store.get("/quotes").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anOpenStoreIsNotAskedByNamesThatAWebPageCouldTake() throws Exception {
        try (Database database = Database.embedded("rebinding");
                RunningStore store = RunningStore.withoutKafka(database)) {
            assertThat(statusFor(store, "evil.example")).isEqualTo(421);
            assertThat(statusFor(store, "localhost")).isEqualTo(200);
        }
    }

    /** By hand: Java's client does not let a program choose the Host header. */
    private static int statusFor(RunningStore store, String host) throws IOException {
        URI address = URI.create(store.uri("/quotes"));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write("GET /quotes HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(host)
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring("HTTP/1.1 ".length()).substring(0, 3));
        }
    }
}
