package org.onrecord.extract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** Lets an instance fall asleep in its first transaction, when all records are sent, until it is woken. */
class SleepsOnce {

    private static final long LONGEST_SLEEP_SECONDS = 120;

    private final AtomicBoolean slept = new AtomicBoolean();
    private final CountDownLatch asleep = new CountDownLatch(1);
    private final CountDownLatch woken = new CountDownLatch(1);
    private final CountDownLatch committed = new CountDownLatch(1);

    @Bean
    DefaultKafkaProducerFactoryCustomizer sleepingOnce() {
        return this::customize;
    }

    void awaitSleep() throws InterruptedException {
        if (!asleep.await(LONGEST_SLEEP_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("no transaction came to its end");
        }
    }

    /** Wakes it, and waits until it has tried to go on with its transaction. */
    void wake() throws InterruptedException {
        woken.countDown();
        if (!committed.await(LONGEST_SLEEP_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the transaction was neither committed nor given up");
        }
    }

    private <K, V> void customize(DefaultKafkaProducerFactory<K, V> producers) {
        producers.addPostProcessor(this::sleeping);
    }

    @SuppressWarnings("unchecked")
    private <K, V> Producer<K, V> sleeping(Producer<K, V> producer) {
        AtomicBoolean mine = new AtomicBoolean();
        return (Producer<K, V>) Proxy.newProxyInstance(
                Producer.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                    String name = method.getName();
                    if (name.equals("sendOffsetsToTransaction") && slept.compareAndSet(false, true)) {
                        producer.flush();
                        mine.set(true);
                        asleep.countDown();
                        var unused = woken.await(LONGEST_SLEEP_SECONDS, TimeUnit.SECONDS);
                    }
                    try {
                        return method.invoke(producer, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    } finally {
                        if (mine.get() && (name.endsWith("ommitTransaction") || name.equals("abortTransaction"))) {
                            committed.countDown();
                        }
                    }
                });
    }
}
