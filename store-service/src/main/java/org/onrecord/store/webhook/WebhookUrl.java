package org.onrecord.store.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import org.onrecord.events.InvalidFieldException;

/** An address that messages may go to, as far as can be said before one does. */
public final class WebhookUrl {

    private static final int LONGEST = 2_000;

    private final Addresses addresses;

    WebhookUrl(Addresses addresses) {
        this.addresses = addresses;
    }

    /** @throws InvalidFieldException if nothing could be sent there, or nothing may */
    public void check(String field, String url) {
        URI uri = uri(field, url);
        String host = uri.getHost();
        boolean plain = "http".equalsIgnoreCase(uri.getScheme());
        if (host == null
                || !(plain || "https".equalsIgnoreCase(uri.getScheme()))
                || uri.getRawUserInfo() != null
                || uri.getRawFragment() != null) {
            throw refused(field);
        }
        try {
            addresses.resolve(bare(host));
            if (plain && !addresses.isAllowed(bare(host))) {
                throw new InvalidFieldException(
                        field,
                        "is plain http, which would show what is sent to everybody on the way",
                        "Give an https address.");
            }
        } catch (Addresses.NotAllowedException internal) {
            throw new InvalidFieldException(
                    field,
                    "leads into a network that is not public",
                    "Give a public address, or have the network allowed: onrecord.store.webhook.allowed-networks.");
        } catch (UnknownHostException later) {
            // It may be known later; each attempt says so until then, and is checked like this.
            return;
        }
    }

    /** Whether a message may go out without encryption. */
    boolean mayBePlain(String host) throws UnknownHostException {
        return addresses.isAllowed(bare(host));
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static URI uri(String field, String url) {
        try {
            if (url.length() <= LONGEST) {
                return new URI(url);
            }
        } catch (URISyntaxException noAddress) {
            throw refused(field);
        }
        throw refused(field);
    }

    private static InvalidFieldException refused(String field) {
        return new InvalidFieldException(
                field,
                "is not a web address that messages can be sent to",
                "Give one like https://example.org/hook, of at most 2,000 characters, without a user or a fragment.");
    }
}
