package org.onrecord.extract;

import org.onrecord.extract.backfill.BackfillProperties;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/** Turns submitted articles into quotes and entities, from Kafka to Kafka. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties({ExtractProperties.class, BackfillProperties.class})
public class ExtractService {

    public static void main(String[] args) {
        start(args);
    }

    /**
     * Starts the service with the settings of {@code extract-service.yml}; other services may run in the same JVM.
     * Returns when the engine is loaded; Kafka is waited for after that, as the readiness probe tells.
     *
     * @param args settings that go before all others, such as {@code --server.port=8082}
     */
    public static ConfigurableApplicationContext start(String... args) {
        return new SpringApplicationBuilder(ExtractService.class)
                .properties("spring.config.name=extract-service")
                .run(args);
    }
}
