package org.onrecord.extract.held;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** @param factory not a bean of its own, as Spring Boot's would then not be made */
record HeldProducers(DefaultKafkaProducerFactory<byte[], byte[]> factory) implements DisposableBean {

    @Override
    public void destroy() {
        factory.destroy();
    }
}
