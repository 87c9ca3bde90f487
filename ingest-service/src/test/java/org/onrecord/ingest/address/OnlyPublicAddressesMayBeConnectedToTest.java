package org.onrecord.ingest.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlyPublicAddressesMayBeConnectedToTest {

    private static final AddressRule RULE = new AddressRule(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "2130706433", // 127.0.0.1 as one number
                "127.1", // with its zeros left out
                "::",
                "::1",
                "::127.0.0.1", // compatible
                "::ffff:127.0.0.1", // mapped
                "::ffff:a9fe:a9fe", // mapped, in hexadecimal: 169.254.169.254
                "64:ff9b::127.0.0.1", // NAT64
                "64:ff9b::a00:1", // NAT64 of 10.0.0.1
                "64:ff9b:1::1", // local NAT64
                "100::1", // discard
                "2001::1", // Teredo
                "2001:db8::1", // documentation
                "2002:7f00:1::", // 6to4 of 127.0.0.1
                "2002:808:808::1", // 6to4
                "3fff::1", // documentation
                "fc00::1", // unique local
                "fd12:3456:789a::1",
                "fe80::1", // link-local
                "fec0::1", // site-local
                "ff02::1", // multicast
            })
    void refusesWhatIsInsideANetworkInEveryForm(String address) throws UnknownHostException {
        assertThat(RULE.refusal(InetAddress.getByName(address)))
                .hasValueSatisfying(words -> assertThat(words).contains("not an address of the public internet"));
    }

    @Test
    void refusesAMappedAddressThatIsStillSixteenBytesLong() throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        mapped[12] = 127;
        mapped[15] = 1;

        assertThat(RULE.refusal(InetAddress.getByAddress(mapped))).isPresent();
    }

    @Test
    void refusesALinkLocalAddressWithItsInterface() throws UnknownHostException {
        byte[] linkLocal = InetAddress.getByName("fe80::1").getAddress();

        assertThat(RULE.refusal(Inet6Address.getByAddress("a", linkLocal, 1))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "223.255.255.255",
                "::ffff:8.8.8.8",
                "64:ff9b::8.8.8.8",
                "2606:4700::1111",
                "2a00:1450:4001::1",
            })
    void allowsThePublicInternet(String address) throws UnknownHostException {
        assertThat(RULE.refusal(InetAddress.getByName(address))).isEmpty();
    }

    @Test
    void allowsWhatTheOperatorAllowsAndNothingBesides() throws UnknownHostException {
        AddressRule rule = new AddressRule(List.of(Network.parse("10.1.0.0/16"), Network.parse("fd00:1::/32")));

        assertThat(rule.refusal(InetAddress.getByName("10.1.255.3"))).isEmpty();
        assertThat(rule.refusal(InetAddress.getByName("::ffff:10.1.255.3"))).isEmpty();
        assertThat(rule.refusal(InetAddress.getByName("fd00:1::5"))).isEmpty();
        assertThat(rule.refusal(InetAddress.getByName("10.2.0.1"))).isPresent();
        assertThat(rule.refusal(InetAddress.getByName("fd00:2::5"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "10.0.0.0/33", "::/129", "10.0.0.0/-1", "10.0.0/8", "a/8", "10.0.0.0/x"})
    void aNetworkIsWrittenInNumbers(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Network.parse(text));
    }
}
