package org.onrecord.ingest.access;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.onrecord.access.key.ApiKey;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * What stands before a service that asks for keys and tokens.
 *
 * @param file its keys
 * @param issuer of tokens; silent until it is started
 */
record Locks(Path file, Issuer issuer) implements AutoCloseable {

    static final String AUDIENCE = "onrecord";

    /** @param keys lines of the file */
    static Locks with(String... keys) {
        try {
            return new Locks(Files.write(Files.createTempFile("onrecord", "keys"), List.of(keys)), new Issuer());
        } catch (IOException | JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** @param days until it is good no more; negative if it is no more */
    static String key(String name, String scopes, String key, long days) {
        return "%s %s %s %s"
                .formatted(name, scopes, LocalDate.now(ZoneOffset.UTC).plusDays(days), ApiKey.hash(key));
    }

    void add(DynamicPropertyRegistry settings) {
        settings.add("onrecord.access.keys-file", file::toString);
        settings.add("onrecord.access.issuer-uri", issuer::address);
        settings.add("onrecord.access.audience", () -> AUDIENCE);
    }

    @Override
    public void close() throws IOException {
        issuer.close();
        Files.delete(file);
    }
}
