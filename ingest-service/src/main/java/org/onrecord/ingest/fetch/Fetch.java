package org.onrecord.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Gets what stands at an address: by the server's robots.txt, one request at a time to a host, following redirects, each
 * of which is held to the same rules as the first address. Safe to call from many threads.
 */
public final class Fetch {

    private static final Duration LONGEST_CRAWL_DELAY = Duration.ofMinutes(1);

    private final WebClient client;
    private final Robots robots;
    private final Turns turns;
    private final int redirects;
    private final Duration pause;

    Fetch(WebClient client, Robots robots, Turns turns, FetchProperties properties) {
        this.client = client;
        this.robots = robots;
        this.turns = turns;
        this.redirects = properties.redirects();
        this.pause = properties.hostDelay();
    }

    /**
     * Fetches.
     *
     * @param validators those of the last time, to get {@link Fetched.Unchanged} where nothing has changed since
     * @throws FetchException if there is nothing to be had
     * @throws InterruptedException if the thread is interrupted while it waits for its turn
     */
    public Fetched fetch(URI address, Validators validators) throws FetchException, InterruptedException {
        Target target = Target.of(address);
        Set<URI> been = new HashSet<>();
        for (int hop = 0; hop <= redirects; hop++) {
            if (!been.add(target.address())) {
                throw new FetchException(FetchFailure.REDIRECT, target.host() + " sends us round in a circle.");
            }
            Answer answer = ask(target, validators);
            if (answer.hasDocument()) {
                return new Fetched.Document(target.address(), answer.contentType(), answer.body(), answer.validators());
            }
            if (answer.isUnchanged()) {
                return new Fetched.Unchanged();
            }
            String location = answer.location();
            if (!answer.isRedirect() || location == null) {
                throw answer.failure(target);
            }
            target = Target.of(Redirect.from(target, location));
        }
        throw new FetchException(
                FetchFailure.REDIRECT,
                "It is redirected more than %d times (onrecord.ingest.fetch.redirects).".formatted(redirects));
    }

    /** @return why the address could never be fetched, whoever answers there; absent if it might be */
    public static Optional<String> check(URI address) {
        try {
            Target.of(address);
            return Optional.empty();
        } catch (FetchException invalid) {
            return Optional.of(invalid.words());
        }
    }

    /** @throws FetchException if there is nothing to be had */
    public Fetched.Document fetch(URI address) throws FetchException, InterruptedException {
        if (fetch(address, Validators.NONE) instanceof Fetched.Document document) {
            return document;
        }
        throw new FetchException(FetchFailure.STATUS, address.getHost() + " answers 304 without being asked.");
    }

    private Answer ask(Target target, Validators validators) throws FetchException, InterruptedException {
        BaseRobotRules rules = robots.of(target);
        if (!rules.isAllowed(target.address().toString())) {
            throw new FetchException(FetchFailure.ROBOTS, "The robots.txt of %s forbids it.".formatted(target.host()));
        }
        return turns.take(target.host(), pause(rules), () -> client.get(target, validators));
    }

    private Duration pause(BaseRobotRules rules) {
        // Negative where there is none.
        Duration asked = Duration.ofMillis(Math.min(rules.getCrawlDelay(), LONGEST_CRAWL_DELAY.toMillis()));
        return asked.compareTo(pause) > 0 ? asked : pause;
    }
}
