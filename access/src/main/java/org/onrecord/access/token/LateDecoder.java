package org.onrecord.access.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Decodes by what an issuer tells of itself, which may be away when the service starts. Asks for that with the first
 * token, one request at a time and not again at once when nothing came: other requests that bring tokens meanwhile wait
 * for a moment only, or an issuer that is silent would soon hold every thread of the service.
 */
final class LateDecoder implements JwtDecoder {

    private final Supplier<JwtDecoder> issuer;
    private final Duration wait;
    private final Duration pause;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable JwtDecoder found;
    private Instant again = Instant.MIN;

    /**
     * @param issuer asks it; throws where it does not answer
     * @param wait how long for another request that asks it
     * @param pause how long to leave it alone then
     */
    LateDecoder(Supplier<JwtDecoder> issuer, Duration wait, Duration pause, Clock clock) {
        this.issuer = issuer;
        this.wait = wait;
        this.pause = pause;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        JwtDecoder known = found;
        return (known == null ? ask() : known).decode(token);
    }

    /** @throws JwtException if it does not answer, or is being asked, or was a moment ago */
    private JwtDecoder ask() {
        awaitTurn();
        try {
            JwtDecoder known = found;
            if (known != null) {
                return known;
            }
            if (clock.instant().isBefore(again)) {
                throw new JwtException("the issuer did not answer a moment ago");
            }
            JwtDecoder told = issuer.get();
            found = told;
            return told;
        } catch (JwtException away) {
            throw away;
        } catch (RuntimeException away) {
            again = clock.instant().plus(pause);
            throw new JwtException("the issuer does not answer", away);
        } finally {
            asking.unlock();
        }
    }

    private void awaitTurn() {
        try {
            if (!asking.tryLock(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new JwtException("the issuer is being asked");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new JwtException("the service stops", stop);
        }
    }
}
