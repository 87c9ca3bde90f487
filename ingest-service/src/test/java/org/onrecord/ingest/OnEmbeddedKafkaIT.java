package org.onrecord.ingest;

import org.onrecord.embedded.EmbeddedKafka;

class OnEmbeddedKafkaIT extends AcceptedMeansOnTheTopicContract {

    @Override
    String bootstrapServers() {
        return EmbeddedKafka.temporary().bootstrapServers();
    }
}
