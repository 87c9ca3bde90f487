package org.onrecord.store.subscription;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.onrecord.store.StoreProperties;
import org.onrecord.store.changelog.ChangeReader;
import org.onrecord.store.changelog.ChangeSelection;
import org.onrecord.store.webhook.WebhookProperties;
import org.onrecord.store.webhook.WebhookSender;
import org.onrecord.store.webhook.WebhookUrl;
import org.onrecord.store.work.Worker;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SubscriptionProperties.class)
class SubscriptionConfiguration {

    @Bean
    SearchRows searchRows(JdbcClient jdbc) {
        return new SearchRows(jdbc);
    }

    @Bean
    DeliveryRows deliveryRows(JdbcClient jdbc) {
        return new DeliveryRows(jdbc);
    }

    @Bean
    SubscriptionLists subscriptionLists(SearchRows searches, DeliveryRows deliveries, ChangeReader log) {
        return new SubscriptionLists(searches, deliveries, log);
    }

    @Bean
    Subscriptions subscriptions(
            SearchRows searches,
            DeliveryRows deliveries,
            ChangeReader log,
            WebhookUrl urls,
            WebhookSender sender,
            PlatformTransactionManager transactions,
            SubscriptionProperties properties) {
        return new Subscriptions(
                searches,
                deliveries,
                log,
                urls,
                sender,
                new TransactionTemplate(transactions),
                properties,
                Clock.systemUTC());
    }

    @Bean
    Worker searchFollowerWorker(
            SearchRows searches,
            DeliveryRows deliveries,
            ChangeReader log,
            ChangeSelection selection,
            PlatformTransactionManager transactions,
            SubscriptionProperties properties,
            StoreProperties store) {
        SearchFollower follower = new SearchFollower(
                searches, deliveries, log, selection, new TransactionTemplate(transactions), properties);
        return new Worker("searches", follower::doSome, properties.pause(), store.longestRetry());
    }

    @Bean
    Deliverer deliverer(
            SearchRows searches,
            DeliveryRows deliveries,
            ChangeReader log,
            ChangeSelection selection,
            WebhookSender sender,
            PlatformTransactionManager transactions,
            SubscriptionProperties properties,
            WebhookProperties webhooks,
            MeterRegistry meters) {
        return new Deliverer(
                searches,
                deliveries,
                new Messages(log, selection),
                sender,
                new TransactionTemplate(transactions),
                properties,
                webhooks,
                meters,
                Clock.systemUTC());
    }

    @Bean
    Worker delivererWorker(Deliverer deliverer, SubscriptionProperties properties, StoreProperties store) {
        return new Worker("webhooks", deliverer::doSome, properties.pause(), store.longestRetry());
    }
}
