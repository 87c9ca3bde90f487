package org.onrecord.access;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may use a service, {@code onrecord.access.*}. With neither a keys file nor an issuer the service is open: whoever
 * reaches it may do everything, which is for a laptop.
 *
 * @param keysFile the file that lists the API keys, looked at again whenever it has changed; none if not set or blank
 * @param issuerUri the OpenID Connect provider whose tokens are good, as its tokens' {@code iss} says; none if not set
 *     or blank
 * @param audience what a token's {@code aud} must hold; must be set where {@code issuer-uri} is
 * @param open where an open service may listen; {@code on-loopback} if not set
 * @param hosts names besides localhost under which an open service may be asked for; none if not set
 * @param rateLimit how many requests a caller may make in a window, from 0 for as many as they like to 1,000,000,000;
 *     6000 if not set, and no limit while the service is open
 * @param rateWindow that window, from 1 second to 1 hour; 1 minute if not set
 */
@ConfigurationProperties("onrecord.access")
public record AccessProperties(
        @DefaultValue("") String keysFile,
        @DefaultValue("") String issuerUri,
        @DefaultValue("") String audience,
        @DefaultValue("on-loopback") Open open,
        @DefaultValue List<String> hosts,
        @Nullable Integer rateLimit,
        @DefaultValue("1m") Duration rateWindow) {

    private static final int DEFAULT_LIMIT = 6_000;
    private static final int MOST_REQUESTS = 1_000_000_000;

    /** Where a service that asks for no key may listen. */
    public enum Open {
        /** At an address of this machine's own that no other machine reaches. */
        ON_LOOPBACK,
        /** Anywhere: within a container, whose port whoever runs it publishes on loopback only. */
        PUBLISHED_ON_LOOPBACK
    }

    /** @throws IllegalArgumentException if a setting is outside its range, or lacks another */
    public AccessProperties {
        keysFile = keysFile.strip();
        issuerUri = issuerUri.strip();
        audience = audience.strip();
        hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!issuerUri.isEmpty() && audience.isEmpty()) {
            throw new IllegalArgumentException(
                    "onrecord.access.audience must be set where onrecord.access.issuer-uri is:"
                            + " tokens that were made for other services must not be good here");
        }
        if (rateLimit != null && (rateLimit < 0 || rateLimit > MOST_REQUESTS)) {
            throw new IllegalArgumentException(
                    "onrecord.access.rate-limit must be from 0 to %d, but is %d".formatted(MOST_REQUESTS, rateLimit));
        }
        if (rateWindow.compareTo(Duration.ofSeconds(1)) < 0 || rateWindow.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException(
                    "onrecord.access.rate-window must be from 1s to 1h, but is %s".formatted(rateWindow));
        }
    }

    /** Whether nobody needs a key. An empty keys file is not open: nobody gets in. */
    public boolean isOpen() {
        return keysFile.isEmpty() && issuerUri.isEmpty();
    }

    /** How many requests a caller may make in a window; 0 stands for as many as they like. */
    public int requests() {
        if (rateLimit != null) {
            return rateLimit;
        }
        return isOpen() ? 0 : DEFAULT_LIMIT;
    }
}
