package org.onrecord.store.export;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.onrecord.store.annotation.ArticleTexts;
import org.onrecord.store.quote.QuoteWalk;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportProperties.class)
class ExportConfiguration {

    @Bean
    ReceiptRows receiptRows(JdbcClient jdbc) {
        return new ReceiptRows(jdbc);
    }

    @Bean
    Exports exports(
            QuoteWalk walk,
            ArticleTexts texts,
            ReceiptRows receipts,
            ExportProperties properties,
            MeterRegistry meters) {
        return new Exports(walk, texts, receipts, properties, meters, Clock.systemUTC());
    }
}
