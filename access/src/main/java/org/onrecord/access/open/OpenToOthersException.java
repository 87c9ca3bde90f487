package org.onrecord.access.open;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** A service would be open to whoever reaches this machine. */
public final class OpenToOthersException extends RuntimeException {

    OpenToOthersException(@Nullable InetAddress address) {
        super(
                "The service asks for no key, and server.address (%s) is not a loopback address: everybody who reaches this machine could read and change everything."
                        .formatted(address == null ? "not set, which is all addresses" : address.getHostAddress()));
    }
}
