package org.onrecord.ingest.web;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What the web server leaves to the service: encoded slashes, since {@code /articles/2026%2F11%2Fcouncil} is one id and
 * not three steps of a path, and the words in which it refuses a request.
 */
@Component
final class TomcatSettings implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        String untouched = EncodedSolidusHandling.PASS_THROUGH.getValue();
        factory.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling(untouched);
            connector.setEncodedReverseSolidusHandling(untouched);
        });
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve()));
    }
}
