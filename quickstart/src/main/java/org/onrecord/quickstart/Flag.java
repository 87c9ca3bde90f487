package org.onrecord.quickstart;

import java.util.Arrays;
import java.util.Optional;

/** The flags that give a port, each with the server it is for and the port where none is given. */
enum Flag {
    INGEST_PORT("--ingest-port", "the ingest service", 8081),
    EXTRACT_PORT("--extract-port", "the extract service", 8082),
    STORE_PORT("--store-port", "the store service", 8083),
    KAFKA_PORT("--kafka-port", "Kafka", 9092),
    POSTGRES_PORT("--postgres-port", "PostgreSQL", 54329);

    private final String text;
    private final String server;
    private final int usual;

    Flag(String text, String server, int usual) {
        this.text = text;
        this.server = server;
        this.usual = usual;
    }

    /** As typed. */
    String text() {
        return text;
    }

    /** In words, for messages. */
    String server() {
        return server;
    }

    /** From 1 to 65535. */
    int usual() {
        return usual;
    }

    static Optional<Flag> of(String text) {
        return Arrays.stream(values()).filter(flag -> flag.text.equals(text)).findFirst();
    }
}
