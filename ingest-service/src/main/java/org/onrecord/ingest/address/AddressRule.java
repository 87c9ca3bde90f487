package org.onrecord.ingest.address;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which addresses a service may connect to on somebody else's word: those of the public internet and those that its
 * operator allows. To be asked about the very address that is then connected to, never about a name: what a name stands
 * for may change between the question and the connection. Needs nothing but the JDK.
 *
 * <p>The ranges are those of the IANA registries of
 * <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IPv4</a> and
 * <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IPv6</a> special-purpose addresses that are not
 * globally reachable.
 */
public final class AddressRule {

    private static final List<Network> NOT_PUBLIC_4 = networks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // between a provider and its customers
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local; clouds keep credentials at 169.254.169.254
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays, withdrawn
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    /** All of IPv6 that is given out for use between networks. */
    private static final Network GLOBAL_UNICAST = Network.parse("2000::/3");

    private static final List<Network> NOT_PUBLIC_6 = networks(
            "2001::/23", // protocol assignments; Teredo, whose packets end at an IPv4 address
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4, whose packets end at an IPv4 address; withdrawn
            "3fff::/20"); // documentation

    /** NAT64 (RFC 6052): the way to IPv4 from networks that have only IPv6. Public if what it leads to is. */
    private static final Network NAT64 = Network.parse("64:ff9b::/96");

    private static final int IPV4_AT = 12;

    private final List<Network> allowed;

    /** @param allowed networks that may be connected to although they are not public */
    public AddressRule(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /** @return why the address must not be connected to, in words for the operator; absent if it may be */
    public Optional<String> refusal(InetAddress address) {
        InetAddress plain = unscoped(address);
        if (allowed.stream().anyMatch(network -> network.contains(plain)) || isPublic(plain)) {
            return Optional.empty();
        }
        return Optional.of(plain.getHostAddress() + " is not an address of the public internet");
    }

    private static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC_4.stream().noneMatch(network -> network.contains(address));
        }
        if (NAT64.contains(address)) {
            byte[] bytes = address.getAddress();
            return isPublic(ofBytes(Arrays.copyOfRange(bytes, IPV4_AT, bytes.length)));
        }
        // What is mapped (::ffff:0:0/96), local (fc00::/7, fe80::/10, ::1) or multicast stands outside of it.
        return GLOBAL_UNICAST.contains(address)
                && NOT_PUBLIC_6.stream().noneMatch(network -> network.contains(address));
    }

    /** Without the interface that a link-local address may name; an IPv4 address mapped into IPv6 as what it is. */
    private static InetAddress unscoped(InetAddress address) {
        return ofBytes(address.getAddress());
    }

    private static InetAddress ofBytes(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException never) {
            throw new IllegalStateException("4 or 16 bytes are an address", never);
        }
    }

    private static List<Network> networks(String... cidrs) {
        return Stream.of(cidrs).map(Network::parse).toList();
    }
}
