package org.onrecord.access.open;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.AccessProperties;
import org.onrecord.access.AccessProperties.Open;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Refuses to start a service that asks for no key where other machines reach it. */
public final class OpenOnlyOnLoopback
        implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

    private final AccessProperties properties;
    private final Environment environment;

    public OpenOnlyOnLoopback(AccessProperties properties, Environment environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /** @throws OpenToOthersException if it would be open to other machines */
    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        check(environment.getProperty("server.address", InetAddress.class));
    }

    void check(@Nullable InetAddress address) {
        if (properties.isOpen()
                && properties.open() == Open.ON_LOOPBACK
                && (address == null || !address.isLoopbackAddress())) {
            throw new OpenToOthersException(address);
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
