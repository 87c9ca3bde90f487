package org.onrecord.extract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** Lets the first transaction that holds a given article fail when all its records are sent, before its offsets are. */
class FailsOnce {

    /** The property that names the article. */
    static final String ARTICLE = "fails-once.article";

    private final AtomicBoolean failed = new AtomicBoolean();
    private final byte[] key;

    FailsOnce(@Value("${" + ARTICLE + "}") String articleId) {
        key = articleId.getBytes(StandardCharsets.UTF_8);
    }

    @Bean
    DefaultKafkaProducerFactoryCustomizer failingOnce() {
        return this::customize;
    }

    private <K, V> void customize(DefaultKafkaProducerFactory<K, V> producers) {
        producers.addPostProcessor(this::failing);
    }

    @SuppressWarnings("unchecked")
    private <K, V> Producer<K, V> failing(Producer<K, V> producer) {
        // A producer serves one transaction at a time; a group that starts anew reads every article the topic holds.
        AtomicBoolean holdsTheArticle = new AtomicBoolean();
        return (Producer<K, V>) Proxy.newProxyInstance(
                Producer.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("send") && isOf((ProducerRecord<?, ?>) arguments[0])) {
                        holdsTheArticle.set(true);
                    }
                    if (method.getName().equals("sendOffsetsToTransaction")
                            && holdsTheArticle.get()
                            && failed.compareAndSet(false, true)) {
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

    private boolean isOf(ProducerRecord<?, ?> record) {
        return record.key() instanceof byte[] of && Arrays.equals(of, key);
    }
}
