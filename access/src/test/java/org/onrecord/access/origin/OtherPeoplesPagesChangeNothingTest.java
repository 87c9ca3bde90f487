package org.onrecord.access.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherPeoplesPagesChangeNothingTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin, , store:8083, true",
        "none, , store:8083, true",
        "cross-site, , store:8083, false",
        "same-site, , store:8083, false",
        "cross-site, http://store:8083, store:8083, false",
        ", http://store:8083, store:8083, true",
        ", http://STORE:8083, store:8083, true",
        ", http://store:8081, store:8083, false",
        ", https://evil.example, store:8083, false",
        ", null, store:8083, false",
        ", http://[, store:8083, false",
        ", , store:8083, true",
    })
    void whatChangesSomethingComesFromTheServicesOwnPagesOrFromAProgram(
            @Nullable String site, @Nullable String origin, String host, boolean allowed) {
        assertThat(SameOriginOnly.allows(site, origin, host)).isEqualTo(allowed);
    }
}
