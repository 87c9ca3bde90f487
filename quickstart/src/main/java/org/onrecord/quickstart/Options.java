package org.onrecord.quickstart;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the quickstart is to run.
 *
 * @param data where everything is kept
 * @param ports one for each flag, all different
 * @param exitWhenDone whether to stop when the quotes have been shown
 * @param verbose whether the servers' logs go to the console as well
 * @param help whether only the help is asked for
 */
record Options(Path data, Map<Flag, Integer> ports, boolean exitWhenDone, boolean verbose, boolean help) {

    private static final int LAST_PORT = 65_535;

    Options {
        ports = Map.copyOf(ports);
    }

    /** @throws UsageException if an argument is unknown or has no good value */
    static Options parse(List<String> arguments) {
        Path data = Path.of(".onrecord");
        Map<Flag, Integer> ports = new EnumMap<>(Flag.class);
        for (Flag flag : Flag.values()) {
            ports.put(flag, flag.usual());
        }
        boolean exitWhenDone = false;
        boolean verbose = false;
        boolean help = false;
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            Optional<Flag> flag = Flag.of(argument);
            if (flag.isPresent()) {
                ports.put(flag.get(), port(argument, rest.poll()));
                continue;
            }
            switch (argument) {
                case "--data" -> data = Path.of(value(argument, rest.poll()));
                case "--exit-when-done" -> exitWhenDone = true;
                case "--verbose" -> verbose = true;
                case "--help", "-h" -> help = true;
                default -> throw new UsageException("There is no option " + argument + "; --help lists them.");
            }
        }
        return new Options(data.toAbsolutePath().normalize(), ports, exitWhenDone, verbose, help).withDifferentPorts();
    }

    /** From 1 to 65535. */
    int port(Flag flag) {
        Integer port = ports.get(flag);
        return port == null ? flag.usual() : port;
    }

    private static String value(String option, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new UsageException(option + " needs a value.");
        }
        return value;
    }

    private static int port(String option, @Nullable String value) {
        String text = value(option, value);
        if (text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= LAST_PORT) {
            return Integer.parseInt(text);
        }
        throw new UsageException(option + " needs a port from 1 to " + LAST_PORT + ", not " + text + ".");
    }

    private Options withDifferentPorts() {
        for (Flag one : Flag.values()) {
            for (Flag other : Flag.values()) {
                if (one.compareTo(other) < 0 && port(one) == port(other)) {
                    throw new UsageException(one.text() + " and " + other.text() + " are both " + port(one)
                            + "; give each a port of its own.");
                }
            }
        }
        return this;
    }
}
