package org.onrecord.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The longer texts that the console shows. */
final class Guide {

    private Guide() {}

    static String help() {
        return text("help.txt");
    }

    /** What to do now that it runs. */
    static String next(Options options) {
        return text("next.txt")
                .replace("{ingest}", Integer.toString(options.port(Flag.INGEST_PORT)))
                .replace("{store}", Integer.toString(options.port(Flag.STORE_PORT)))
                .replace("{kafka}", Integer.toString(options.port(Flag.KAFKA_PORT)))
                .replace("{postgres}", Integer.toString(options.port(Flag.POSTGRES_PORT)))
                .replace("{data}", options.data().toString());
    }

    private static String text(String name) {
        try (InputStream stream = Guide.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
