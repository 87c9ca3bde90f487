package org.onrecord.store.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.events.InvalidFieldException;

class MessagesGoToPublicAddressesOnlyTest {

    private final WebhookUrl urls = new WebhookUrl(new Addresses(List.of()));
    private final WebhookUrl withLoopback = new WebhookUrl(new Addresses(List.of("127.0.0.0/8", "::1/128")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://2130706433/",
                "https://10.1.2.3/",
                "https://172.31.0.1/",
                "https://192.168.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[::]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/"
            })
    void internalNetworksAreRefused(String url) {
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> urls.check("url", url))
                .withMessageContaining("not public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://93.184.215.14/",
                "https://127.1/",
                "https:///hook",
                "93.184.215.14/hook",
                "https://user:word@93.184.215.14/",
                "https://93.184.215.14/#part",
                "https://exa mple.org/",
                "http://93.184.215.14/"
            })
    void whatNothingShouldBeSentToIsRefused(String url) {
        assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> urls.check("url", url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://93.184.215.14/hook", "https://[2606:2800:21f:cb07::1]:8443/a?b=c"})
    void publicAddressesAreTaken(String url) {
        assertThatNoException().isThrownBy(() -> urls.check("url", url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/hook", "http://[::1]/", "https://127.5.0.1/"})
    void anAllowedNetworkIsAllowed(String url) {
        assertThatNoException().isThrownBy(() -> withLoopback.check("url", url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "localhost/8", "10.0.0.0/x", "fd00::/129"})
    void whatIsNoNetworkIsRefused(String cidr) {
        assertThatIllegalArgumentException().isThrownBy(() -> Network.parse(cidr));
    }

    /** The example of the specification's reference libraries. */
    @Test
    void signsAsTheSpecificationDoes() {
        WebhookSecret secret = new WebhookSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));

        assertThat(secret.sign(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330,
                        "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(secret.text()).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.toString()).doesNotContain("MfKQ");
    }
}
