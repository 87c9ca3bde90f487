package org.onrecord.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.onrecord.ingest.address.AddressRule;

/**
 * Looks names up for the client, which connects to what is returned here and looks up no name itself: a name that stands
 * for another address a moment later leads nowhere new. Addresses written as numbers come by here as well.
 */
final class CheckedNames implements DnsResolver {

    private final AddressRule rule;
    private final DnsResolver names;

    /** @param names asked for a name's addresses */
    CheckedNames(AddressRule rule, DnsResolver names) {
        this.rule = rule;
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (addresses == null || addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        // One bad address among good ones is a name that somebody bends: none of them is used.
        for (InetAddress address : addresses) {
            Optional<String> refusal = rule.refusal(address);
            if (refusal.isPresent()) {
                throw new RefusedAddressException(refusal.get());
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A name stands for an address that must not be connected to. */
    static final class RefusedAddressException extends UnknownHostException {

        RefusedAddressException(String message) {
            super(message);
        }
    }
}
