package org.onrecord.benchmarks.chaos;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.benchmarks.chaos.stack.Part;

/**
 * What the command is to do.
 *
 * @param articles how many articles, from 1
 * @param kills how many kills, from 0
 * @param killed which parts are killed
 * @param outage what is away for a while instead of kills
 * @param seconds for how long it is away, from 1
 * @param brokers how many brokers make up the cluster, from 1
 * @param compose whether the disturbed stack is that of Docker Compose
 * @param seed of articles and kills
 */
record ChaosOptions(
        int articles,
        int kills,
        Set<Part> killed,
        Optional<Outage> outage,
        int seconds,
        int brokers,
        boolean compose,
        long seed) {

    static final String HELP = """
            Sends generated articles, with corrections, repeats, takedowns and poison among them, through a whole stack
            while broker, database and services are killed (SIGKILL) and started again; then sees that nothing was lost,
            doubled or left stale, and that the database is row for row what an undisturbed run over the same records
            gives. The status is 0 if every promise was kept, 1 if one was broken, 2 if the arguments are unusable, 3 if
            this machine does not allow it (--outage disk needs to mount a file system: root on Linux).

              --articles N     how many articles, from 1 (10000)
              --kills K        how many kills, from 0 (50)
              --only PARTS     which parts are killed, by comma: broker, database, ingest, extract, store (all)
              --outage WHAT    instead of kills one long outage: of the broker, of the database, or of room on the
                               database's disk (disk)
              --seconds S      how long the outage lasts, from 1 (60)
              --brokers B      so many brokers, with up to three copies of everything (1)
              --stack WHERE    local: processes of this machine; compose: the containers of docker-compose.yml (local)
              --seed S         the same seed makes the same articles and the same plan of kills (1)
            """;

    private static final Map<String, String> DEFAULTS = Map.of(
            "--articles", "10000",
            "--kills", "50",
            "--only", "broker,database,ingest,extract,store",
            "--outage", "",
            "--seconds", "60",
            "--brokers", "1",
            "--stack", "local",
            "--seed", "1");

    /** @throws IllegalArgumentException if an argument is unknown or has no good value */
    static ChaosOptions parse(List<String> arguments) {
        Map<String, String> values = new HashMap<>(DEFAULTS);
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("there is no option " + name);
            }
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            values.put(name, arguments.get(i + 1));
        }
        String outage = value(values, "--outage");
        String stack = value(values, "--stack");
        if (!stack.equals("local") && !stack.equals("compose")) {
            throw new IllegalArgumentException("--stack needs local or compose, not " + stack);
        }
        if (stack.equals("compose") && (number(values, "--brokers", 1) > 1 || outage.equals("disk"))) {
            throw new IllegalArgumentException("--stack compose has one broker, and a disk that is not ours to fill");
        }
        return new ChaosOptions(
                (int) number(values, "--articles", 1),
                outage.isEmpty() ? (int) number(values, "--kills", 0) : 0,
                Arrays.stream(value(values, "--only").split(",", -1))
                        .map(part -> constant(Part.class, "--only", part))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class))),
                outage.isEmpty() ? Optional.empty() : Optional.of(constant(Outage.class, "--outage", outage)),
                (int) number(values, "--seconds", 1),
                (int) number(values, "--brokers", 1),
                stack.equals("compose"),
                number(values, "--seed", 0));
    }

    private static String value(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s needs one of %s, not %s"
                        .formatted(
                                name,
                                Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT),
                                value.isEmpty() ? "nothing" : value)));
    }

    private static long number(Map<String, String> values, String name, long least) {
        String value = value(values, name);
        if (value.matches("[0-9]{1,9}") && Long.parseLong(value) >= least) {
            return Long.parseLong(value);
        }
        throw new IllegalArgumentException(name + " needs a whole number from " + least + ", not " + value);
    }
}
