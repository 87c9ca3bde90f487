package org.onrecord.ingest.fetch;

import java.time.Duration;
import java.util.List;
import org.onrecord.ingest.address.Network;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How pages and feeds are fetched.
 *
 * @param allow networks that may be fetched from although they are not public, in CIDR notation ({@code 10.1.0.0/16});
 *     none if not set
 * @param userAgent the service's name to servers; its part before the slash is what robots.txt is read for;
 *     {@code Onrecord/1.0} if not set
 * @param connect the longest wait for a connection, from 100 ms to 1 minute; 5 seconds if not set
 * @param read the longest wait for the next bytes, from 100 ms to 1 minute; 10 seconds if not set
 * @param total the longest time for one answer, from 100 ms to 10 minutes; 30 seconds if not set
 * @param maxBody the longest body, unpacked, from 1 KB to 64 MB; 8 MB if not set
 * @param redirects how many redirects are followed, from 0 to 20; 5 if not set
 * @param hostDelay the pause between two requests to one host, from 0 to 1 minute; 1 second if not set. A host's own
 *     Crawl-delay goes before it where it is longer, up to a minute.
 */
@ConfigurationProperties("onrecord.ingest.fetch")
public record FetchProperties(
        @DefaultValue List<String> allow,
        @DefaultValue("Onrecord/1.0") String userAgent,
        @DefaultValue("5s") Duration connect,
        @DefaultValue("10s") Duration read,
        @DefaultValue("30s") Duration total,
        @DefaultValue("8MB") DataSize maxBody,
        @DefaultValue("5") int redirects,
        @DefaultValue("1s") Duration hostDelay) {

    /** @throws IllegalArgumentException if a setting is outside its range */
    public FetchProperties {
        allow = List.copyOf(allow);
        allow.forEach(Network::parse);
        if (!userAgent.matches("[A-Za-z][A-Za-z_-]*(/[\\x20-\\x7e]*)?")) {
            throw new IllegalArgumentException(
                    "onrecord.ingest.fetch.user-agent must be a name of letters, - and _, and may go on after a slash");
        }
        Duration least = Duration.ofMillis(100);
        within("connect", connect, least, Duration.ofMinutes(1));
        within("read", read, least, Duration.ofMinutes(1));
        within("total", total, least, Duration.ofMinutes(10));
        within("max-body", maxBody, DataSize.ofKilobytes(1), DataSize.ofMegabytes(64));
        within("redirects", redirects, 0, 20);
        within("host-delay", hostDelay, Duration.ZERO, Duration.ofMinutes(1));
    }

    /** The networks of {@link #allow()}. */
    List<Network> networks() {
        return allow.stream().map(Network::parse).toList();
    }

    /** The name that robots.txt is read for. */
    String robotName() {
        return userAgent.replaceFirst("/.*", "");
    }

    private static <T extends Comparable<T>> void within(String name, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "onrecord.ingest.fetch.%s must be from %s to %s, but is %s".formatted(name, least, most, value));
        }
    }
}
