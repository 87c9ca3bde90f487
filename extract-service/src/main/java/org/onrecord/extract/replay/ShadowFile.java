package org.onrecord.extract.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.UnreadableException;
import tools.jackson.databind.JsonNode;

/** Readings in a file, as {@link ShadowWriter} wrote them. */
record ShadowFile(Path path) {

    /** What is done with each reading. */
    interface Use {

        void of(Reading reading) throws IOException;
    }

    /**
     * Reads the file from its beginning to its end.
     *
     * @return how many readings there were
     * @throws IOException if it is no such file, was cut off, or {@code use} throws it
     */
    long forEach(Use use) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            long readings = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (isEnd(line, readings)) {
                    return readings;
                }
                use.of(EventJson.read(line.getBytes(StandardCharsets.UTF_8), Reading.class));
                readings++;
            }
        } catch (UnreadableException broken) {
            throw new IOException("holds a line that is no reading: " + broken.getMessage(), broken);
        }
        throw new IOException("was cut off; make it again with onrecord replay shadow");
    }

    private static boolean isEnd(String line, long readings) throws IOException {
        if (!line.startsWith("{\"readings\":")) {
            return false;
        }
        JsonNode end = EventJson.mapper().readTree(line);
        if (end.path("readings").asLong(-1) != readings) {
            throw new IOException("has lost lines; make it again with onrecord replay shadow");
        }
        return true;
    }
}
