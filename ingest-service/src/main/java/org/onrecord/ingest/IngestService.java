package org.onrecord.ingest;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Takes articles in over HTTP and puts them on {@code news.article.submitted.v1}. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestProperties.class)
public class IngestService {

    public static void main(String[] args) {
        start(args);
    }

    /**
     * Starts the service with the settings of {@code ingest-service.yml}; other services may run in the same JVM.
     *
     * @param args settings that go before all others, such as {@code --server.port=8081}
     */
    public static ConfigurableApplicationContext start(String... args) {
        return new SpringApplicationBuilder(IngestService.class)
                .properties("spring.config.name=ingest-service")
                .run(args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
