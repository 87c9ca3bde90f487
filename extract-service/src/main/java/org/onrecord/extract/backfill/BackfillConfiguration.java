package org.onrecord.extract.backfill;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.onrecord.events.topic.Lane;
import org.onrecord.events.topic.Topic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

@Configuration(proxyBeanMethods = false)
class BackfillConfiguration {

    @Bean
    Way way(BackfillProperties properties, ConsumerFactory<byte[], byte[]> consumers, KafkaAdmin admin) {
        List<Limit> limits = new ArrayList<>();
        limits.add(new Limit(
                String.valueOf(consumers.getConfigurationProperties().get(ConsumerConfig.GROUP_ID_CONFIG)),
                List.of(Lane.LIVE.topic()),
                properties.liveLag()));
        for (String follower : properties.followers()) {
            limits.add(new Limit(
                    follower,
                    List.of(Topic.ARTICLE_EXTRACTED, Topic.QUOTE_EXTRACTED, Topic.ENTITY_EXTRACTED),
                    properties.followerLag()));
        }
        Map<String, Object> client = new HashMap<>(admin.getConfigurationProperties());
        client.put(CommonClientConfigs.CLIENT_ID_CONFIG, "onrecord-extract-looks");
        return new Way(limits, client);
    }

    @Bean
    Gate gate(
            ConcurrentMessageListenerContainer<byte[], byte[]> backfillArticles,
            Way way,
            BackfillProperties properties,
            MeterRegistry meters) {
        return new Gate(backfillArticles, way, properties.lookEvery(), meters);
    }
}
