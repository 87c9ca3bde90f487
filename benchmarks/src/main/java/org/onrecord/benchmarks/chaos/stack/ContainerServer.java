package org.onrecord.benchmarks.chaos.stack;

import java.util.List;
import java.util.function.BooleanSupplier;

/** A container of the compose stack. */
final class ContainerServer implements Server {

    private final String container;
    private final BooleanSupplier ready;

    /**
     * @param container its name
     * @param ready whether it answers
     */
    ContainerServer(String container, BooleanSupplier ready) {
        this.container = container;
        this.ready = ready;
    }

    @Override
    public void start() {
        Docker.run(List.of("start", container));
    }

    @Override
    public boolean isAlive() {
        return Docker.run(List.of("inspect", "--format", "{{.State.Running}}", container))
                .equals("true");
    }

    @Override
    public boolean isReady() {
        return isAlive() && ready.getAsBoolean();
    }

    @Override
    public void kill() {
        if (isAlive()) {
            Docker.run(List.of("kill", "--signal", "KILL", container));
            // Its restart policy does not start again what was killed by its engine.
            Docker.run(List.of("wait", container));
        }
    }

    @Override
    public void close() {
        // The stack is taken down as a whole.
    }
}
