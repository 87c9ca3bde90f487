package org.onrecord.access.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class ACallerHasSoManyRequestsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimits limits = new RateLimits(3, Duration.ofSeconds(60), new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void eachAnswerSaysHowManyAreLeft() {
        MockHttpServletResponse answer = new MockHttpServletResponse();

        assertThat(limits.allows("key:desk", answer)).isTrue();
        assertThat(answer.getHeader("RateLimit-Policy")).isEqualTo("\"caller\";q=3;w=60");
        assertThat(answer.getHeader("RateLimit")).isEqualTo("\"caller\";r=2;t=20");
        assertThat(answer.getHeader("Retry-After")).isNull();
    }

    @Test
    void whoHasNoneLeftIsToldWhenThereIsOne() {
        spend(3);
        MockHttpServletResponse answer = new MockHttpServletResponse();

        assertThat(limits.allows("key:desk", answer)).isFalse();
        assertThat(answer.getHeader("RateLimit")).isEqualTo("\"caller\";r=0;t=60");
        assertThat(answer.getHeader("Retry-After")).isEqualTo("20");
    }

    @Test
    void thereIsOneAfterThatTime() {
        spend(3);
        nanos.addAndGet(Duration.ofSeconds(20).toNanos());

        assertThat(limits.allows("key:desk", new MockHttpServletResponse())).isTrue();
        assertThat(limits.allows("key:desk", new MockHttpServletResponse())).isFalse();
    }

    @Test
    void oneCallerTakesNothingFromAnother() {
        spend(3);

        assertThat(limits.allows("key:archive", new MockHttpServletResponse())).isTrue();
    }

    private void spend(int requests) {
        for (int i = 0; i < requests; i++) {
            assertThat(limits.allows("key:desk", new MockHttpServletResponse())).isTrue();
        }
    }
}
