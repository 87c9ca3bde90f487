package org.onrecord.ingest.folder;

import java.time.Clock;
import org.onrecord.ingest.IngestProperties;
import org.onrecord.ingest.bulk.BulkIntake;
import org.onrecord.ingest.intake.Intake;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FoldersProperties.class)
class FolderConfiguration {

    @Bean
    FolderWatch folderWatch(
            FoldersProperties properties, IngestProperties ingest, Intake intake, BulkIntake bulk, Clock clock) {
        return new FolderWatch(
                properties.watch().stream()
                        .map(watch -> new WatchedFolder(
                                watch, properties.settle(), ingest.maxBody().toBytes(), intake, bulk, clock))
                        .toList(),
                properties.interval());
    }
}
