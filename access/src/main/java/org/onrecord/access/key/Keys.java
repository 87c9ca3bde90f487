package org.onrecord.access.key;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that are good at the moment. A change of the file counts from the next request on: a line that is gone is a
 * key revoked, a line that cannot be read is no key, and while the file cannot be read nobody gets in.
 */
public final class Keys {

    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);

    private final KeysFile file;
    private final Clock clock;
    private KeysFile.@Nullable Stamp stamp;
    private List<ApiKey> keys = List.of();

    /** @throws InvalidKeysFileException if the file cannot be read, or a line of it is no key */
    public Keys(Path path, Clock clock) {
        this.file = new KeysFile(path);
        this.clock = clock;
        try {
            stamp = file.stamp();
            KeysFile.Content content = file.read();
            if (!content.faults().isEmpty()) {
                throw new InvalidKeysFileException(String.join("\n", content.faults()));
            }
            keys = content.keys();
        } catch (IOException unreadable) {
            throw new InvalidKeysFileException(path + " cannot be read: " + unreadable, unreadable);
        }
    }

    /** The line of a key that is good, or none. */
    public Optional<ApiKey> find(String key) {
        String hash = ApiKey.hash(key);
        ApiKey found = null;
        for (ApiKey each : current()) {
            // All are looked at, so that the time tells nothing.
            if (each.hasHash(hash)) {
                found = each;
            }
        }
        return Optional.ofNullable(found).filter(good -> !good.isExpired(clock.instant()));
    }

    private synchronized List<ApiKey> current() {
        try {
            KeysFile.Stamp now = file.stamp();
            if (!now.equals(stamp)) {
                KeysFile.Content content = file.read();
                content.faults().forEach(fault -> LOG.error("A line is no key and lets nobody in: {}", fault));
                keys = content.keys();
                stamp = now;
                LOG.info("{} has changed: {} keys", file.path(), keys.size());
            }
        } catch (IOException unreadable) {
            if (stamp != null) {
                LOG.error("The keys cannot be read, and nobody gets in until they can: {}", unreadable.toString());
            }
            stamp = null;
            keys = List.of();
        }
        return keys;
    }
}
