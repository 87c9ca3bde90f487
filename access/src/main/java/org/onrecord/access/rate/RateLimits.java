package org.onrecord.access.rate;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;

/**
 * Counts the requests of each caller, of this instance. Each has as many as the limit, and gets them back evenly over the
 * window. Answers say how it stands in the fields of <a
 * href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">the IETF's draft</a>.
 */
public final class RateLimits {

    static final String POLICY = "RateLimit-Policy";
    static final String STATE = "RateLimit";

    /** Callers that are remembered; of more, those not heard of for longest begin anew. */
    private static final int MOST_CALLERS = 10_000;

    private final Bandwidth limit;
    private final TimeMeter clock;
    private final String policy;
    private final Map<String, Bucket> callers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    /** @param requests in a window, from 1 */
    public RateLimits(int requests, Duration window) {
        this(requests, window, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimits(int requests, Duration window, TimeMeter clock) {
        this.limit = Bandwidth.builder()
                .capacity(requests)
                .refillGreedy(requests, window)
                .build();
        this.clock = clock;
        this.policy = "\"caller\";q=%d;w=%d".formatted(requests, window.toSeconds());
    }

    /**
     * Counts a request, and says in the answer's headers how its caller stands.
     *
     * @return whether it may be carried out; if not, Retry-After says when
     */
    public boolean allows(String caller, HttpServletResponse response) {
        ConsumptionProbe probe = bucket(caller).tryConsumeAndReturnRemaining(1);
        response.setHeader(POLICY, policy);
        response.setHeader(
                STATE,
                "\"caller\";r=%d;t=%d".formatted(probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
        if (!probe.isConsumed()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds(probe.getNanosToWaitForRefill()))));
        }
        return probe.isConsumed();
    }

    private Bucket bucket(String caller) {
        synchronized (callers) {
            return callers.computeIfAbsent(
                    caller,
                    first -> Bucket.builder()
                            .addLimit(limit)
                            .withCustomTimePrecision(clock)
                            .build());
        }
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
