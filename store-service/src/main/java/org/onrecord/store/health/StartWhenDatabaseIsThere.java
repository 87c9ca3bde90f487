package org.onrecord.store.health;

import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/** Makes the tables, waiting for the database as long as it takes, and only then starts to listen to Kafka. */
final class StartWhenDatabaseIsThere implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StartWhenDatabaseIsThere.class);

    private final Flyway flyway;
    private final List<MessageListenerContainer> listeners;
    private final BackOffExecution pauses;

    StartWhenDatabaseIsThere(Flyway flyway, List<MessageListenerContainer> listeners, ExponentialBackOff pauses) {
        this.flyway = flyway;
        this.listeners = List.copyOf(listeners);
        this.pauses = pauses.start();
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        while (!migrated()) {
            Thread.sleep(pauses.nextBackOff());
        }
        while (!listening()) {
            Thread.sleep(pauses.nextBackOff());
        }
    }

    /** While the broker's container is away its host name does not resolve, and the client refuses to start. */
    private boolean listening() {
        try {
            listeners.forEach(MessageListenerContainer::start);
            return true;
        } catch (KafkaException unresolved) {
            listeners.forEach(MessageListenerContainer::stop);
            LOG.warn("Kafka's address does not resolve; waiting for it");
            return false;
        }
    }

    private boolean migrated() {
        try {
            flyway.migrate();
            return true;
        } catch (FlywayException failed) {
            if (!mayPass(failed)) {
                throw failed;
            }
            LOG.warn("The database is away; waiting for it");
            return false;
        }
    }

    /** Whether the database could not be reached, as against refusing a migration. */
    private static boolean mayPass(FlywayException failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                // 08: no connection; 57P: shutting down or starting up; 53: too many connections, disk full
                return state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
            }
        }
        return false;
    }
}
