package org.onrecord.benchmarks.evaluate;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Figures that must not be fallen short of: a properties file with the name of a figure and its least value in percent. */
public final class Floors {

    private final Properties least = new Properties();

    private Floors() {}

    /** @throws IOException if the file cannot be read */
    public static Floors read(Path file) throws IOException {
        Floors floors = new Floors();
        try (Reader reader = Files.newBufferedReader(file)) {
            floors.least.load(reader);
        }
        return floors;
    }

    /**
     * A line for each floor that is not reached.
     *
     * @throws IllegalArgumentException if a floor names a figure that there is none of
     */
    List<String> missed(Scores scores) {
        return missed(name -> value(scores, name));
    }

    /** @param figures gives a figure, from 0 to 1, by its name */
    public List<String> missed(ToDoubleFunction<String> figures) {
        List<String> missed = new ArrayList<>();
        for (String name : new TreeSet<>(least.stringPropertyNames())) {
            double floor = Double.parseDouble(least.getProperty(name));
            double value = 100 * figures.applyAsDouble(name);
            if (value < floor) {
                missed.add(String.format(Locale.ROOT, "%s is %.2f, below its floor of %.2f", name, value, floor));
            }
        }
        return missed;
    }

    int count() {
        return least.size();
    }

    private static double value(Scores scores, String name) {
        PrecisionRecall f1 = scores.allF1().get(name);
        if (f1 != null) {
            return f1.f1();
        }
        Fraction accuracy = scores.allAccuracies().get(name);
        if (accuracy == null) {
            throw new IllegalArgumentException("floors: there is no figure '" + name + "'");
        }
        return accuracy.value();
    }
}
