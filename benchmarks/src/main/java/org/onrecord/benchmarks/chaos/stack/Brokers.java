package org.onrecord.benchmarks.chaos.stack;

import java.util.List;
import java.util.random.RandomGenerator;

/** The brokers of one cluster, taken as one part: a kill takes one of them, whichever it happens to be. */
final class Brokers implements OwnProcesses {

    private final List<JvmServer> members;
    private final RandomGenerator random;

    Brokers(List<JvmServer> members, RandomGenerator random) {
        this.members = List.copyOf(members);
        this.random = random;
    }

    @Override
    public void start() {
        members.stream().filter(member -> !member.isAlive()).forEach(Server::start);
    }

    @Override
    public boolean isAlive() {
        return members.stream().allMatch(Server::isAlive);
    }

    @Override
    public boolean isReady() {
        return members.stream().allMatch(Server::isReady);
    }

    @Override
    public void kill() {
        members.get(random.nextInt(members.size())).kill();
    }

    @Override
    public void close() {
        members.forEach(Server::close);
    }

    @Override
    public List<ProcessHandle> processes() {
        return members.stream().flatMap(member -> member.processes().stream()).toList();
    }
}
