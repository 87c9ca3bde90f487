package org.onrecord.benchmarks.chaos.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Two stores hold the same rows. */
public final class SameRowsCheck {

    private static final int SHOWN_CHARACTERS = 600;

    private SameRowsCheck() {}

    /**
     * @param disturbed the folder with the rows of the store that was disturbed, as {@link TableRows} writes them
     * @param undisturbed the same of the one that was not
     * @param tables the tables, with how many rows they have
     */
    public static Finding of(Path disturbed, Path undisturbed, Map<String, Integer> tables) throws IOException {
        Finding.Notes notes = new Finding.Notes();
        for (String table : new TreeSet<>(tables.keySet())) {
            compare(table, disturbed.resolve(table), undisturbed.resolve(table), notes);
        }
        return notes.of("the database is row for row what an undisturbed run gives: " + counts(tables));
    }

    private static String counts(Map<String, Integer> tables) {
        StringBuilder text = new StringBuilder();
        tables.forEach(
                (table, rows) -> text.append(text.isEmpty() ? "" : ", ").append("%s %,d".formatted(table, rows)));
        return text.toString();
    }

    /** Both files are in order, so one walk through both finds every line that only one of them has. */
    private static void compare(String table, Path disturbed, Path undisturbed, Finding.Notes notes)
            throws IOException {
        try (BufferedReader one = Files.newBufferedReader(disturbed);
                BufferedReader other = Files.newBufferedReader(undisturbed)) {
            @Nullable String left = one.readLine();
            @Nullable String right = other.readLine();
            while (left != null || right != null) {
                int order = left == null ? 1 : right == null ? -1 : left.compareTo(right);
                if (order != 0) {
                    String line = order < 0 ? left : right;
                    notes.add("%s: only %s: %s".formatted(table, order < 0 ? "disturbed" : "undisturbed", cut(line)));
                }
                left = order <= 0 ? one.readLine() : left;
                right = order >= 0 ? other.readLine() : right;
            }
        }
    }

    private static String cut(@Nullable String line) {
        return line == null || line.length() <= SHOWN_CHARACTERS
                ? String.valueOf(line)
                : line.substring(0, SHOWN_CHARACTERS) + " …";
    }
}
