package org.onrecord.extract.replay;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param file the shadow
 * @param kafka host and port of a broker
 * @param settings a file of further settings of the Kafka clients, null where there are none
 * @param store the store-service's address
 * @param differences where to list the differences, null where nowhere
 * @param publisher only articles of this publisher, null for all
 * @param since only articles received at this time or later, null for all
 * @param perSecond how many articles a second are switched at most, from 1
 */
record ReplayArguments(
        Step step,
        Path file,
        String kafka,
        @Nullable Path settings,
        String store,
        @Nullable Path differences,
        @Nullable String publisher,
        @Nullable Instant since,
        int perSecond) {

    private static final int PER_SECOND = 50;

    /** The steps of a replay, in their order. */
    enum Step {
        SHADOW,
        COMPARE,
        SWITCH;

        private Set<String> options() {
            return switch (this) {
                case SHADOW -> Set.of("--kafka", "--kafka-settings", "--publisher", "--since");
                case COMPARE -> Set.of("--store", "--differences");
                case SWITCH -> Set.of("--kafka", "--kafka-settings", "--per-second");
            };
        }

        private static Step of(String name) {
            return EnumSet.allOf(Step.class).stream()
                    .filter(step -> step.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "there is no step " + name + "; the steps are shadow, compare and switch"));
        }
    }

    /** @throws IllegalArgumentException if they make no sense, with what to do in its message */
    static ReplayArguments parse(String... arguments) {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("name a step (shadow, compare or switch) and the shadow's file");
        }
        Step step = Step.of(arguments[0]);
        Path file = path(arguments[1]);
        String kafka = "localhost:9092";
        Path settings = null;
        String store = "http://localhost:8083";
        Path differences = null;
        String publisher = null;
        Instant since = null;
        int perSecond = PER_SECOND;
        for (int i = 2; i < arguments.length; i += 2) {
            String option = arguments[i];
            if (!step.options().contains(option)) {
                throw new IllegalArgumentException(
                        "%s has no option %s".formatted(step.name().toLowerCase(Locale.ROOT), option));
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(option + " needs a value");
            }
            String value = arguments[i + 1];
            switch (option) {
                case "--kafka" -> kafka = value;
                case "--kafka-settings" -> settings = path(value);
                case "--store" -> store = value;
                case "--differences" -> differences = path(value);
                case "--publisher" -> publisher = value;
                case "--since" -> since = instant(value);
                default -> perSecond = pace(value);
            }
        }
        return new ReplayArguments(step, file, kafka, settings, store, differences, publisher, since, perSecond);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw new IllegalArgumentException("not a file name: " + name, invalid);
        }
    }

    private static Instant instant(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeException invalid) {
            throw new IllegalArgumentException("--since needs a time such as 2026-11-24T00:00:00Z", invalid);
        }
    }

    private static int pace(String value) {
        int pace;
        try {
            pace = Integer.parseInt(value);
        } catch (NumberFormatException invalid) {
            pace = 0;
        }
        if (pace < 1) {
            throw new IllegalArgumentException("--per-second needs a whole number from 1");
        }
        return pace;
    }
}
