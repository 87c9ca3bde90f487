package org.onrecord.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StackTest {

    private final List<String> stopped = Collections.synchronizedList(new ArrayList<>());
    private final Stack stack = new Stack();

    @Test
    void stopsItsPartsInTheOppositeOrder() {
        stack.start(() -> part("database"));
        stack.start(() -> part("broker"));
        stack.start(() -> part("service"));

        stack.close();
        stack.close();

        assertThat(stopped).containsExactly("service", "broker", "database");
    }

    @Test
    void stopsTheOthersWhenOneDoesNotStop() {
        stack.start(() -> part("database"));
        stack.start(() -> () -> {
            throw new IllegalStateException("stuck");
        });

        assertThatThrownBy(stack::close).hasRootCauseMessage("stuck");
        assertThat(stopped).containsExactly("database");
    }

    @Test
    void startsNothingOnceItIsStopped() {
        stack.close();

        assertThatThrownBy(() -> stack.start(() -> part("late"))).isInstanceOf(Stack.StoppedException.class);
    }

    @Test
    void waitsForThePartThatIsStartingAndStopsItToo() throws Exception {
        CountDownLatch starting = new CountDownLatch(1);
        CountDownLatch mayStart = new CountDownLatch(1);
        CompletableFuture<Void> start = CompletableFuture.runAsync(() -> stack.start(() -> {
            starting.countDown();
            try {
                assertThat(mayStart.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return part("slow");
        }));
        assertThat(starting.await(30, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> stop = CompletableFuture.runAsync(stack::close);
        assertThat(stop).isNotDone();

        mayStart.countDown();
        stop.get(30, TimeUnit.SECONDS);

        start.get(30, TimeUnit.SECONDS);
        assertThat(stopped).containsExactly("slow");
    }

    private AutoCloseable part(String name) {
        return () -> stopped.add(name);
    }
}
