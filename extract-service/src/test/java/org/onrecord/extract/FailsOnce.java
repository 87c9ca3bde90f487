package org.onrecord.extract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** Lets the first transaction fail when all its records are sent, before its offsets are. */
class FailsOnce {

    private final AtomicBoolean failed = new AtomicBoolean();

    @Bean
    DefaultKafkaProducerFactoryCustomizer failingOnce() {
        return this::customize;
    }

    private <K, V> void customize(DefaultKafkaProducerFactory<K, V> producers) {
        producers.addPostProcessor(this::failing);
    }

    @SuppressWarnings("unchecked")
    private <K, V> Producer<K, V> failing(Producer<K, V> producer) {
        return (Producer<K, V>) Proxy.newProxyInstance(
                Producer.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("sendOffsetsToTransaction") && failed.compareAndSet(false, true)) {
                        producer.flush();
                        throw new KafkaException("the network is away for a moment");
                    }
                    try {
                        return method.invoke(producer, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
