package org.onrecord.store.audit;

import java.util.List;
import org.onrecord.access.audit.AuditTrail;
import org.onrecord.events.topic.Topic;
import org.onrecord.store.intake.BatchListeners;
import org.onrecord.store.intake.DeadLetters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    AuditRows auditRows(JdbcClient jdbc) {
        return new AuditRows(jdbc);
    }

    @Bean
    AuditTrail auditTrail(AuditRows rows) {
        return new TableAuditTrail(rows);
    }

    @Bean
    ConcurrentMessageListenerContainer<byte[], byte[]> auditListener(
            BatchListeners listeners, AuditRows rows, DeadLetters deadLetters) {
        return listeners.ofItsOwnGroup("audit", List.of(Topic.WRITE_AUDITED), new AuditListener(rows, deadLetters));
    }
}
