package org.onrecord.access.key;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What it costs to look up a key, in processor time of the thread that does: the hash, a look at the file whether it has
 * changed, and the comparison with every line. Prints the median of {@value #ROUNDS} rounds for files of several sizes.
 */
final class KeyCheckCost {

    private static final int ROUNDS = 9;
    private static final int CHECKS = 5_000;

    private KeyCheckCost() {}

    public static void main(String[] args) throws IOException {
        System.out.println("keys in the file   a good key   an unknown one   (microseconds of processor time)");
        for (int size : new int[] {1, 10, 100, 1_000}) {
            List<String> lines = new ArrayList<>();
            String good = ApiKey.random();
            for (int i = 0; i < size; i++) {
                lines.add("key-" + i + " read " + LocalDate.now(ZoneOffset.UTC).plusDays(2) + " "
                        + ApiKey.hash(i == size / 2 ? good : ApiKey.random()));
            }
            Path file = Files.write(Files.createTempFile("onrecord", "keys"), lines);
            Keys keys = new Keys(file, Clock.systemUTC());
            System.out.printf("%16d %12.1f %16.1f%n", size, micros(keys, good), micros(keys, ApiKey.random()));
            Files.delete(file);
        }
    }

    private static double micros(Keys keys, String key) {
        double[] rounds = new double[ROUNDS];
        // The first rounds are slower, while the code is compiled: the median leaves them out.
        for (int round = 0; round < ROUNDS; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int found = 0;
            for (int i = 0; i < CHECKS; i++) {
                found += keys.find(key).isPresent() ? 1 : 0;
            }
            if (found != 0 && found != CHECKS) {
                throw new IllegalStateException("a key must be good always or never");
            }
            rounds[round] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e3 / CHECKS;
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }
}
