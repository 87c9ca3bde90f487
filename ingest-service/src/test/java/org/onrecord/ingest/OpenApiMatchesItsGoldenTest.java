package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.onrecord.events.wire.EventJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The committed description is what the service serves. To take up a change that is meant, run the tests with
 * {@code -Dgolden.write=true} and look at the difference before committing it.
 */
@IngestTest
class OpenApiMatchesItsGoldenTest {

    private static final Path GOLDEN = Path.of("../docs/openapi/ingest.json");

    @Autowired
    MockMvcTester http;

    @Test
    void theServedDescriptionIsTheCommittedOne() throws IOException {
        String served = served();
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, served);
        }
        assertThat(served).isEqualTo(Files.readString(GOLDEN));
    }

    private String served() throws UnsupportedEncodingException {
        String json = http.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString();
        return EventJson.mapper().readTree(json).toPrettyString() + "\n";
    }
}
