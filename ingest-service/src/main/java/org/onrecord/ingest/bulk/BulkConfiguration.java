package org.onrecord.ingest.bulk;

import org.onrecord.ingest.IngestProperties;
import org.onrecord.ingest.topic.SubmittedArticles;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BulkProperties.class)
class BulkConfiguration {

    @Bean
    BulkIntake bulkIntake(SubmittedArticles topics, BulkProperties bulk, IngestProperties ingest) {
        return new BulkIntake(topics, bulk, Math.toIntExact(ingest.maxBody().toBytes()));
    }
}
