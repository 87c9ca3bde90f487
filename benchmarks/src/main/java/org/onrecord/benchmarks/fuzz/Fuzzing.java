package org.onrecord.benchmarks.fuzz;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Extractor;

/** Tries one spoilt text after the other. Every few texts are read again by a second engine on a second thread. */
final class Fuzzing implements AutoCloseable {

    private static final int BETWEEN_SECOND_READINGS = 8;

    private final Spoiler spoiler;
    private final Extractor engine = Extractor.create();
    private final Extractor secondEngine = Extractor.create();
    private final ExecutorService secondThread = Executors.newSingleThreadExecutor();
    private long characters;
    private long quotes;
    private long entities;

    Fuzzing(Spoiler spoiler) {
        this.spoiler = spoiler;
    }

    String text(long number) {
        return spoiler.text(number);
    }

    /** @throws BrokenPromiseException if the engine did what it must never do; caused by its exception if it threw one */
    void tryText(long number) throws InterruptedException {
        String text = text(number);
        Extraction found = read(engine, text);
        Promises.check(text, found);
        if (number % BETWEEN_SECOND_READINGS == 0) {
            Future<Extraction> second = secondThread.submit(() -> read(secondEngine, text));
            if (!found.equals(get(second))) {
                throw new BrokenPromiseException("a second engine on a second thread found something else");
            }
        }
        characters += text.length();
        quotes += found.quotes().size();
        entities += found.entities().size();
    }

    private static Extraction read(Extractor engine, String text) {
        try {
            return engine.extract(text);
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new BrokenPromiseException(
                    "the engine threw " + thrown.getClass().getSimpleName(), thrown);
        }
    }

    private static Extraction get(Future<Extraction> reading) throws InterruptedException {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            throw new BrokenPromiseException("the second engine threw an exception", failed);
        }
    }

    long characters() {
        return characters;
    }

    long quotes() {
        return quotes;
    }

    long entities() {
        return entities;
    }

    @Override
    public void close() {
        secondThread.shutdownNow();
    }
}
