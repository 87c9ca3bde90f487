package org.onrecord.ingest.bulk;

import org.onrecord.ingest.IngestProperties;
import org.onrecord.ingest.problem.RefusalCounters;
import org.onrecord.ingest.topic.SubmittedArticles;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BulkProperties.class)
class BulkConfiguration {

    @Bean
    BulkIntake bulkIntake(
            SubmittedArticles topics, RefusalCounters refusals, BulkProperties bulk, IngestProperties ingest) {
        return new BulkIntake(
                topics, refusals, bulk, Math.toIntExact(ingest.maxBody().toBytes()));
    }
}
