package org.onrecord.ingest.fetch;

import java.net.URI;
import java.util.Locale;

/**
 * An address that can be fetched: http or https, with a host, without user or fragment, at a port where web servers
 * are.
 */
record Target(URI address) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    /** Below are the ports of mail, databases of old and other services that read lines as commands. */
    private static final int FIRST_FREE = 1024;

    /** @throws FetchException if the address is not one */
    static Target of(URI address) throws FetchException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw invalid(address, "only http and https addresses are fetched");
        }
        if (address.getRawUserInfo() != null) {
            throw invalid(address, "an address with a user name or password in it is not fetched");
        }
        if (address.getHost() == null || address.getHost().isEmpty()) {
            throw invalid(address, "there is no host in it that can be looked up");
        }
        int port = address.getPort();
        if (port != -1 && port != HTTP && port != HTTPS && (port < FIRST_FREE || port > 0xffff)) {
            throw invalid(address, "port " + port + " is not one of a web server");
        }
        return new Target(withoutFragment(address));
    }

    /** The scheme, host and port that robots.txt speaks for. */
    String origin() {
        return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    String host() {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    URI robots() {
        return URI.create(origin() + "/robots.txt");
    }

    private static URI withoutFragment(URI address) {
        String text = address.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? address : URI.create(text.substring(0, hash));
    }

    private static FetchException invalid(URI address, String why) {
        return new FetchException(FetchFailure.ADDRESS_INVALID, shown(address) + ": " + why);
    }

    private static String shown(URI address) {
        return address.getRawUserInfo() == null ? address.toString() : "the address at " + address.getHost();
    }
}
