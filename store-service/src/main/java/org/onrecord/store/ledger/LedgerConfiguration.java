package org.onrecord.store.ledger;

import java.time.Clock;
import java.util.Arrays;
import org.onrecord.events.topic.Lane;
import org.onrecord.store.intake.BatchListeners;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    Ledger ledger(JdbcClient jdbc) {
        return new Ledger(jdbc, Clock.systemUTC());
    }

    @Bean
    SubmissionSearch submissionSearch(JdbcClient jdbc) {
        return new SubmissionSearch(jdbc, Clock.systemUTC());
    }

    @Bean
    TopicEnds topicEnds(ConsumerFactory<byte[], byte[]> consumers) {
        return new TopicEnds(consumers);
    }

    @Bean
    LedgerCsv ledgerCsv() {
        return new LedgerCsv();
    }

    @Bean
    ConcurrentMessageListenerContainer<byte[], byte[]> submissionListener(BatchListeners listeners, JdbcClient jdbc) {
        return listeners.ofItsOwnGroup(
                "ledger",
                Arrays.stream(Lane.values()).map(Lane::topic).toList(),
                new SubmissionListener(new SubmissionRows(jdbc)));
    }
}
