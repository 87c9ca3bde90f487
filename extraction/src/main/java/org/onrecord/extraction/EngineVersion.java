package org.onrecord.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which engine this is. The build writes both down, so that nothing has to be digested when the engine starts.
 *
 * @param version the version of the code
 * @param model the SHA-256 over the models and word lists, in hexadecimal
 */
record EngineVersion(String version, String model) {

    private static final String RESOURCE = "engine.properties";

    /** @throws IllegalStateException if the build left the resource out */
    static EngineVersion load() {
        Properties properties = new Properties();
        try (InputStream in = EngineVersion.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing: build the module with Maven");
            }
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new EngineVersion(value(properties, "version"), value(properties, "model"));
    }

    private static String value(Properties properties, String key) {
        String value = properties.getProperty(key, "");
        if (value.isBlank()) {
            throw new IllegalStateException(RESOURCE + " has no " + key);
        }
        return value;
    }
}
