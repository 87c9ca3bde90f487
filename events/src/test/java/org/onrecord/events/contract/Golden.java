package org.onrecord.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.events.wire.EventJson;
import tools.jackson.databind.JsonNode;

/**
 * Committed examples of the contract. To take up a change that is meant, run the tests with
 * {@code -Dgolden.write=true} and look at the difference before committing it.
 */
final class Golden {

    private static final Path SOURCES = Path.of("src/test/resources/golden/v1");

    private Golden() {}

    static JsonNode read(String name) {
        return EventJson.mapper().readTree(bytes("/golden/v1/" + name + ".json"));
    }

    static JsonNode schema(String topic) {
        return EventJson.mapper().readTree(bytes("/schemas/" + topic + ".json"));
    }

    /** Compares to the character, so that a changed order of fields is seen as well. */
    static void matches(String name, JsonNode actual) throws IOException {
        String text = actual.toPrettyString() + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(SOURCES.resolve(name + ".json"), text);
        }
        assertThat(text).isEqualTo(new String(bytes("/golden/v1/" + name + ".json"), StandardCharsets.UTF_8));
    }

    static byte[] bytes(String resource) {
        try (InputStream in = Golden.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new AssertionError(resource, unreadable);
        }
    }
}
