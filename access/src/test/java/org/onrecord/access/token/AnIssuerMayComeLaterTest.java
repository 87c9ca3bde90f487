package org.onrecord.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class AnIssuerMayComeLaterTest {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration NEVER_LONG = Duration.ofMillis(1);

    private final Hands clock = new Hands();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean there = new AtomicBoolean();

    @Test
    void isLeftAloneForAMomentAfterItDidNotAnswerAndThenAskedAgain() {
        LateDecoder decoder = new LateDecoder(this::answer, NEVER_LONG, PAUSE, clock);

        assertThatThrownBy(() -> decoder.decode("a")).isInstanceOf(JwtException.class);
        assertThatThrownBy(() -> decoder.decode("a")).isInstanceOf(JwtException.class);
        assertThat(asked).hasValue(1);

        there.set(true);
        clock.now = clock.now.plus(PAUSE);
        assertThat(decoder.decode("a").getSubject()).isEqualTo("a");
        assertThat(decoder.decode("b").getSubject()).isEqualTo("b");
        assertThat(asked).hasValue(2);
    }

    @Test
    void whileItIsSilentOnlyOneWaitsForIt() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        there.set(true);
        LateDecoder decoder = new LateDecoder(
                () -> {
                    asking.countDown();
                    await(answered);
                    return answer();
                },
                NEVER_LONG,
                PAUSE,
                clock);
        CompletableFuture<Jwt> first = CompletableFuture.supplyAsync(() -> decoder.decode("first"));
        await(asking);

        assertThatThrownBy(() -> decoder.decode("second"))
                .isInstanceOf(JwtException.class)
                .hasMessageContaining("being asked");

        answered.countDown();
        assertThat(first.get(1, TimeUnit.MINUTES).getSubject()).isEqualTo("first");
        assertThat(decoder.decode("second").getSubject()).isEqualTo("second");
    }

    private JwtDecoder answer() {
        asked.incrementAndGet();
        if (!there.get()) {
            throw new IllegalStateException("away");
        }
        return token -> new Jwt(token, null, null, Map.of("alg", "RS256"), Map.of("sub", token));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** Moved by hand. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-03-02T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("nobody asks for it");
        }
    }
}
