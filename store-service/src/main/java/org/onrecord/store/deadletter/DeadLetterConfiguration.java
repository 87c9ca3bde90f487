package org.onrecord.store.deadletter;

import java.util.Arrays;
import org.onrecord.events.topic.Topic;
import org.onrecord.store.intake.BatchListeners;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class DeadLetterConfiguration {

    @Bean
    LetterTakedowns letterTakedowns(JdbcClient jdbc) {
        return new LetterTakedowns(jdbc);
    }

    @Bean
    LetterSearch letterSearch(JdbcClient jdbc) {
        return new LetterSearch(jdbc);
    }

    @Bean
    Dismissal dismissal(JdbcClient jdbc) {
        return new Dismissal(jdbc);
    }

    @Bean
    Redrive redrive(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            KafkaOperations<byte[], byte[]> kafka,
            LetterSearch letters) {
        return new Redrive(jdbc, new TransactionTemplate(transactions), kafka, letters);
    }

    @Bean
    ConcurrentMessageListenerContainer<byte[], byte[]> deadLetterListener(
            BatchListeners listeners, JdbcClient jdbc, PlatformTransactionManager transactions) {
        return listeners.ofItsOwnGroup(
                "dead-letters",
                Arrays.stream(Topic.values())
                        .filter(topic -> topic.wireName().endsWith("-dlt"))
                        .toList(),
                new LetterListener(new LetterRows(jdbc, new TransactionTemplate(transactions))));
    }

    @Bean
    HealthIndicator deadLettersHealthIndicator(LetterSearch letters) {
        return new OpenLettersHealthIndicator(letters);
    }
}
