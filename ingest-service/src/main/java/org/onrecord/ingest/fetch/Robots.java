package org.onrecord.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What servers allow robots, by <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>: a server that has no
 * robots.txt allows everything, one that cannot say what it allows, nothing.
 */
final class Robots {

    /** RFC 9309, section 2.4: not longer than a day. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final Duration FAILURE_KEPT = Duration.ofMinutes(1);
    /** RFC 9309, section 2.5: at least so much is read. */
    private static final int READ = 500 * 1024;

    private static final int REDIRECTS = 5;
    private static final int MOST = 2_000;
    private static final int WARNINGS = 1;

    private final WebClient client;
    private final Turns turns;
    private final Clock clock;
    private final String name;
    private final Duration pause;
    private final Map<String, Remembered> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MOST;
        }
    };

    private record Remembered(
            @Nullable BaseRobotRules rules, @Nullable FetchException failure, Instant until) {}

    /** @param name what robots.txt calls us */
    Robots(WebClient client, Turns turns, Clock clock, String name, Duration pause) {
        this.client = client;
        this.turns = turns;
        this.clock = clock;
        this.name = name.toLowerCase(Locale.ROOT);
        this.pause = pause;
    }

    /** @throws FetchException if the server cannot say what it allows */
    BaseRobotRules of(Target target) throws FetchException, InterruptedException {
        Remembered entry = known(target.origin());
        if (entry == null || !clock.instant().isBefore(entry.until)) {
            entry = ask(target);
            synchronized (known) {
                known.put(target.origin(), entry);
            }
        }
        if (entry.failure != null) {
            throw entry.failure;
        }
        return Objects.requireNonNull(entry.rules);
    }

    private @Nullable Remembered known(String origin) {
        synchronized (known) {
            return known.get(origin);
        }
    }

    private Remembered ask(Target target) throws InterruptedException {
        try {
            return new Remembered(read(target), null, clock.instant().plus(KEPT));
        } catch (FetchException failed) {
            return new Remembered(null, failed, clock.instant().plus(FAILURE_KEPT));
        }
    }

    private BaseRobotRules read(Target target) throws FetchException, InterruptedException {
        Target at = Target.of(target.robots());
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            Target asked = at;
            Answer answer = turns.take(asked.host(), pause, () -> client.get(asked, Validators.NONE));
            if (answer.hasDocument()) {
                return parsed(target, answer.body());
            }
            if (answer.isRedirect() && answer.location() != null) {
                at = Target.of(Redirect.from(asked, answer.location()));
            } else if (answer.status() / 100 == 4 && answer.status() != 429) {
                return parsed(target, new byte[0]);
            } else {
                throw new FetchException(
                        FetchFailure.ROBOTS,
                        "%s cannot say what robots may fetch: its robots.txt answers %d, so nothing is fetched."
                                .formatted(asked.host(), answer.status()),
                        answer.retryAfter());
            }
        }
        // RFC 9309, section 2.3.1.2: after five redirects it may be taken for missing.
        return parsed(target, new byte[0]);
    }

    private BaseRobotRules parsed(Target target, byte[] content) {
        URI address = target.robots();
        return new SimpleRobotRulesParser(Long.MAX_VALUE, WARNINGS)
                .parseContent(
                        address.toString(),
                        Arrays.copyOf(content, Math.min(content.length, READ)),
                        "text/plain",
                        List.of(name));
    }
}
