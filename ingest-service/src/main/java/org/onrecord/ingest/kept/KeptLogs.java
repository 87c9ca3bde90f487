package org.onrecord.ingest.kept;

import org.springframework.kafka.core.KafkaTemplate;

/** Opens the service's own topics. */
public final class KeptLogs {

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final KeptClients clients;

    KeptLogs(KafkaTemplate<byte[], byte[]> kafka, KeptClients clients) {
        this.kafka = kafka;
        this.clients = clients;
    }

    /** @param reader is shown every record */
    public KeptLog open(KeptTopic topic, KeptLog.Reader reader) {
        return new KeptLog(topic, kafka, clients, reader);
    }
}
