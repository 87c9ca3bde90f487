package org.onrecord.extract.listener;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import org.onrecord.extract.ExtractProperties;
import org.springframework.core.env.Environment;

/**
 * What tells this instance's transactions from those of others. It stays the same when the instance starts again, so
 * that a transaction left open by a crash is ended at once instead of after its timeout.
 */
final class InstanceName {

    private InstanceName() {}

    /** @return the configured name, else host and port, else, where the port is free to choose, a random name */
    static String of(ExtractProperties properties, Environment environment) {
        String configured = properties.instance();
        if (configured != null) {
            return configured;
        }
        String port = environment.getProperty("server.port", "0");
        return port.equals("0") ? UUID.randomUUID().toString() : host() + "-" + port;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            // A host whose own name does not resolve: the transactions of a crash are then left to their timeout.
            return UUID.randomUUID().toString();
        }
    }
}
