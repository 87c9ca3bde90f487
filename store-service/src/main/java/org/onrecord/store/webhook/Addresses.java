package org.onrecord.store.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names, and only to addresses that messages may go to: public ones and those of networks that were allowed.
 * The connection is made to the very addresses that were looked at, so a name that leads elsewhere a moment later
 * leads nowhere.
 */
final class Addresses implements DnsResolver {

    /**
     * What is not public, by the <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">registries of
     * special addresses</a> of the IANA, and what carries an IPv4 address inside an IPv6 one.
     */
    private static final List<Network> SPECIAL = List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .stream()
            .map(Network::parse)
            .toList();

    private final List<Network> allowed;

    Addresses(List<String> allowedNetworks) {
        allowed = allowedNetworks.stream().map(Network::parse).toList();
    }

    /** @throws NotAllowedException if it leads to an address that is neither public nor allowed, among others */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            if (!isAllowed(address) && SPECIAL.stream().anyMatch(network -> network.contains(address))) {
                throw new NotAllowedException();
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Whether all addresses of a name are of networks that were allowed. */
    boolean isAllowed(String host) throws UnknownHostException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (!isAllowed(address)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAllowed(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address));
    }

    /** The name leads into a network that is not public. */
    static final class NotAllowedException extends UnknownHostException {

        private static final long serialVersionUID = 1;

        NotAllowedException() {
            super("the address is not a public one");
        }
    }
}
