package org.onrecord.access.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.access.AccessProperties;
import org.onrecord.access.AccessProperties.Open;
import org.onrecord.access.refusal.Refusals;
import org.springframework.mock.env.MockEnvironment;

class AnOpenServiceIsOfThisMachineOnlyTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.2", "10.0.0.1", "2001:db8::1"})
    void itRefusesToListenAnywhereElse(@Nullable String address) throws Exception {
        InetAddress listening = address == null ? null : InetAddress.getByName(address);

        assertThatThrownBy(() -> with("", "", Open.ON_LOOPBACK).check(listening))
                .isInstanceOf(OpenToOthersException.class)
                .hasMessageContaining("server.address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "localhost"})
    void itListensOnLoopback(String address) throws Exception {
        InetAddress listening = InetAddress.getByName(address);

        assertThatCode(() -> with("", "", Open.ON_LOOPBACK).check(listening)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"keys, '', ON_LOOPBACK", "'', https://issuer.example, ON_LOOPBACK", "'', '', PUBLISHED_ON_LOOPBACK"})
    void itListensAnywhereWithKeysOrTokensOrWhereSomebodySaysThatTheyGuardIt(String keys, String issuer, Open open)
            throws Exception {
        InetAddress everywhere = InetAddress.getByName("0.0.0.0");

        assertThatCode(() -> with(keys, issuer, open).check(everywhere)).doesNotThrowAnyException();
    }

    @Test
    void theRemedyNamesTheSettings() {
        var analysis = new AccessFailureAnalyzer().analyze(new OpenToOthersException(null));

        assertThat(analysis.getAction())
                .contains("./onrecord keys add", "onrecord.access.keys-file", "server.address", "onrecord.access.open");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "LOCALHOST, true",
        "localhost., true",
        "127.0.0.1, true",
        "192.168.1.2, true",
        "[::1], true",
        "onrecord.localhost, true",
        "desk.example, true",
        "evil.example, false",
        "127.0.0.1.evil.example, false",
        "localhost.evil.example, false",
        "'', false",
    })
    void itAnswersToNamesThatAWebPageCannotTake(String host, boolean known) {
        assertThat(new KnownHostsOnly(List.of("desk.example"), new Refusals(List.of())).isKnown(host))
                .isEqualTo(known);
    }

    @Test
    void tokensOfAnIssuerMustBeForAnAudience() {
        assertThatThrownBy(() -> properties("", "https://issuer.example", "", null, Duration.ofMinutes(1)))
                .hasMessageContaining("onrecord.access.audience must be set");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 60, onrecord.access.rate-limit",
        "1000000001, 60, onrecord.access.rate-limit",
        "1, 0, onrecord.access.rate-window",
        "1, 3601, onrecord.access.rate-window"
    })
    void aSettingOutsideItsRangeIsNamed(int limit, long seconds, String name) {
        assertThatThrownBy(() -> properties("", "", "", limit, Duration.ofSeconds(seconds)))
                .hasMessageContaining(name);
    }

    @Test
    void thereIsNoLimitWhileItIsOpenUnlessOneIsSet() {
        assertThat(properties("", "", "", null, Duration.ofMinutes(1)).requests())
                .isZero();
        assertThat(properties("", "", "", 5, Duration.ofMinutes(1)).requests()).isEqualTo(5);
        assertThat(properties("keys", "", "", null, Duration.ofMinutes(1)).requests())
                .isEqualTo(6_000);
        assertThat(properties("keys", "", "", 0, Duration.ofMinutes(1)).requests())
                .isZero();
    }

    private static OpenOnlyOnLoopback with(String keys, String issuer, Open open) {
        return new OpenOnlyOnLoopback(
                new AccessProperties(keys, issuer, "onrecord", open, List.of(), null, Duration.ofMinutes(1)),
                new MockEnvironment());
    }

    private static AccessProperties properties(
            String keys, String issuer, String audience, @Nullable Integer limit, Duration window) {
        return new AccessProperties(keys, issuer, audience, Open.ON_LOOPBACK, List.of(), limit, window);
    }
}
