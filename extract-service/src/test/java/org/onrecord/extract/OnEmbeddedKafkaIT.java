package org.onrecord.extract;

import org.onrecord.embedded.EmbeddedKafka;

class OnEmbeddedKafkaIT extends ExactlyOncePerArticleContract {

    @Override
    String bootstrapServers() {
        return EmbeddedKafka.temporary().bootstrapServers();
    }
}
