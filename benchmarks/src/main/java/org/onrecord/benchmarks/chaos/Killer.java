package org.onrecord.benchmarks.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.onrecord.benchmarks.chaos.stack.ChaosException;
import org.onrecord.benchmarks.chaos.stack.Part;
import org.onrecord.benchmarks.chaos.stack.Servers;
import org.onrecord.embedded.StartException;

/** Kills parts as planned and starts them again, as it does with those that end without having been killed. */
final class Killer implements AutoCloseable {

    private static final Duration READY_DEADLINE = Duration.ofMinutes(5);
    private static final long BETWEEN_LOOKS_MILLIS = 500;

    private final Servers servers;
    private final Consumer<String> log;
    private final ScheduledExecutorService starter = Executors.newSingleThreadScheduledExecutor();
    private final Set<Part> down = EnumSet.noneOf(Part.class);
    private final Set<Part> excused = EnumSet.noneOf(Part.class);
    private final List<String> faults = new ArrayList<>();

    /** @param log is told of every kill */
    Killer(Servers servers, Consumer<String> log) {
        this.servers = servers;
        this.log = log;
        var unused = starter.scheduleWithFixedDelay(this::look, 0, BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Carries out kills, one after the other.
     *
     * @param before called before each kill's delay, with the number of the kill from 0
     */
    void kill(List<Kill> kills, Consumer<Integer> before) throws InterruptedException {
        for (int i = 0; i < kills.size(); i++) {
            Kill kill = kills.get(i);
            awaitUp(kill.patient() ? EnumSet.allOf(Part.class) : EnumSet.noneOf(Part.class), kill.part());
            before.accept(i);
            TimeUnit.MILLISECONDS.sleep(kill.delay().toMillis());
            kill(kill, i + 1, kills.size());
        }
        awaitUp(EnumSet.allOf(Part.class), Part.BROKER);
    }

    /** Kills a part, which stays down until it is brought back. */
    synchronized void takeAway(Part part) {
        down.add(part);
        servers.kill(part);
    }

    /** Starts again what was taken away. */
    void bringBack(Part part) {
        start(part);
    }

    /** From now on a part may end by itself; it is started again, as often as that takes. */
    synchronized void excuse(Part part) {
        excused.add(part);
    }

    /** What parts did that they must not: end without having been killed, or refuse to start again. */
    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        starter.shutdownNow();
    }

    private void kill(Kill kill, int number, int of) {
        boolean ready = servers.isReady(kill.part());
        synchronized (this) {
            down.add(kill.part());
            servers.kill(kill.part());
        }
        log.accept("kill %d of %d: %s%s, down for %d ms"
                .formatted(
                        number,
                        of,
                        kill.part().title(),
                        ready ? "" : " (not ready yet)",
                        kill.pause().toMillis()));
        startLater(kill.part(), kill.pause().toMillis());
    }

    private synchronized void start(Part part) {
        try {
            servers.start(part);
            down.remove(part);
        } catch (StartException failed) {
            if (!excused.contains(part)) {
                log.accept(part.title() + " does not start: " + failed.getMessage());
                faults.add(part.title() + " did not start: " + failed.getMessage());
            }
            startLater(part, BETWEEN_LOOKS_MILLIS);
        }
    }

    private void startLater(Part part, long millis) {
        var unused = starter.schedule(() -> start(part), millis, TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        for (Part part : Part.values()) {
            if (!down.contains(part) && !servers.isAlive(part)) {
                log.accept(part.title() + " ended without having been killed, and is started again");
                if (!excused.contains(part)) {
                    faults.add(part.title() + " ended without having been killed");
                }
                down.add(part);
                startLater(part, 0);
            }
        }
    }

    /** Waits until {@code ready} can do their work, and {@code alive} has at least been started. */
    private void awaitUp(Set<Part> ready, Part alive) throws InterruptedException {
        long end = System.nanoTime() + READY_DEADLINE.toNanos();
        while (isDown(alive) || (!ready.isEmpty() && anyDown())) {
            if (System.nanoTime() >= end) {
                throw new ChaosException("a part does not start");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
        servers.awaitReady(ready, READY_DEADLINE);
    }

    private synchronized boolean isDown(Part part) {
        return down.contains(part);
    }

    private synchronized boolean anyDown() {
        return !down.isEmpty();
    }
}
