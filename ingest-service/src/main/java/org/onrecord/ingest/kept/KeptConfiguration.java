package org.onrecord.ingest.kept;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

@Configuration(proxyBeanMethods = false)
class KeptConfiguration {

    @Bean
    KeptClients keptClients(KafkaAdmin settings) {
        return new KeptClients(settings);
    }

    @Bean
    KeptLogs keptLogs(KafkaTemplate<byte[], byte[]> kafka, KeptClients clients) {
        return new KeptLogs(kafka, clients);
    }
}
