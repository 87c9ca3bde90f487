package org.onrecord.quickstart;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.onrecord.embedded.EmbeddedKafka;
import org.onrecord.embedded.EmbeddedPostgres;
import org.onrecord.embedded.Ports;
import org.onrecord.embedded.StartException;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.topic.TopicCreation;
import org.onrecord.extract.ExtractService;
import org.onrecord.ingest.IngestService;
import org.onrecord.store.StoreService;

/** Starts the database, the broker and the services, in the order in which they need each other. */
record Servers(Options options, DataFolder data, Stack stack, Progress progress) {

    private static final Duration TOPICS_DEADLINE = Duration.ofMinutes(1);

    /**
     * Returns when articles can be submitted and quotes be asked for.
     *
     * @throws UsageException if a service's port is taken
     * @throws StartException if a server does not start
     */
    void start() throws InterruptedException {
        requireFree(Flag.INGEST_PORT);
        requireFree(Flag.EXTRACT_PORT);
        requireFree(Flag.STORE_PORT);
        requireFree(Flag.KAFKA_PORT);
        progress.say("starting Kafka and PostgreSQL in " + data.path());
        CompletableFuture<EmbeddedPostgres> postgres = startPostgres();
        EmbeddedKafka kafka = stack.start(() -> EmbeddedKafka.start(data.kafka(), options.port(Flag.KAFKA_PORT)));
        Set<Topic> created = createTopics(kafka);
        progress.say("Kafka runs on " + kafka.bootstrapServers() + ", with " + Topic.values().length + " topics ("
                + created.size() + " new)");
        String jdbcUrl = await(postgres).jdbcUrl();
        progress.say("PostgreSQL runs on 127.0.0.1:" + options.port(Flag.POSTGRES_PORT));
        startServices(kafka.bootstrapServers(), jdbcUrl);
        progress.say("the ingest, extract and store services run on ports " + options.port(Flag.INGEST_PORT) + ", "
                + options.port(Flag.EXTRACT_PORT) + " and " + options.port(Flag.STORE_PORT));
    }

    private void startServices(String kafka, String jdbcUrl) {
        stack.start(() -> StoreService.start(arguments(
                Flag.STORE_PORT,
                kafka,
                "--spring.datasource.url=" + jdbcUrl,
                "--spring.datasource.username=" + EmbeddedPostgres.NAME)));
        stack.start(() -> ExtractService.start(arguments(Flag.EXTRACT_PORT, kafka)));
        stack.start(() -> IngestService.start(arguments(
                Flag.INGEST_PORT, kafka, "--onrecord.ingest.store=http://localhost:" + options.port(Flag.STORE_PORT))));
    }

    private String[] arguments(Flag port, String kafka, String... more) {
        String[] common = {
            "--server.port=" + options.port(port),
            "--server.address=127.0.0.1",
            // For this machine, so nobody needs a key, whatever the environment says of other stacks.
            "--onrecord.access.keys-file=",
            "--onrecord.access.issuer-uri=",
            "--spring.kafka.bootstrap-servers=" + kafka,
            "--spring.main.banner-mode=off",
            // The services stop before the broker and the database, not all at once.
            "--spring.main.register-shutdown-hook=false"
        };
        String[] all = java.util.Arrays.copyOf(common, common.length + more.length);
        System.arraycopy(more, 0, all, common.length, more.length);
        return all;
    }

    /** It takes the longest, so it starts beside the broker; it is the first part of the stack, and so stops last. */
    private CompletableFuture<EmbeddedPostgres> startPostgres() {
        CompletableFuture<EmbeddedPostgres> starting = CompletableFuture.supplyAsync(
                () -> EmbeddedPostgres.start(data.postgres(), options.port(Flag.POSTGRES_PORT)));
        stack.<AutoCloseable>start(() -> () -> starting.handle((postgres, failed) -> {
                    if (postgres != null) {
                        postgres.close();
                    }
                    return postgres;
                })
                .join());
        return starting;
    }

    private static EmbeddedPostgres await(CompletableFuture<EmbeddedPostgres> starting) {
        try {
            return starting.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof StartException refused) {
                throw refused;
            }
            throw failed;
        }
    }

    private static Set<Topic> createTopics(EmbeddedKafka kafka) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()))) {
            return new TopicCreation(admin).createMissing(TOPICS_DEADLINE);
        }
    }

    private void requireFree(Flag flag) {
        if (Ports.isTaken(options.port(flag))) {
            throw new UsageException(portTaken(flag));
        }
    }

    static String portTaken(Flag flag, int port) {
        return "Port " + port + ", which " + flag.server() + " needs, is taken by another program."
                + " Stop that program, or choose another port with " + flag.text() + ".";
    }

    private String portTaken(Flag flag) {
        return portTaken(flag, options.port(flag));
    }
}
