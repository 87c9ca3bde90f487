package org.onrecord.store;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/** Keeps what was extracted in PostgreSQL and answers questions about it. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
public class StoreService {

    public static void main(String[] args) {
        start(args);
    }

    /**
     * Starts the service with the settings of {@code store-service.yml}; other services may run in the same JVM. Returns
     * when the database is there and has its tables, however long that takes; the liveness probe is answered before.
     *
     * @param args settings that go before all others, such as {@code --server.port=8083}
     */
    public static ConfigurableApplicationContext start(String... args) {
        return new SpringApplicationBuilder(StoreService.class)
                .properties("spring.config.name=store-service")
                .run(args);
    }
}
