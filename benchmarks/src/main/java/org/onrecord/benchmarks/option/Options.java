package org.onrecord.benchmarks.option;

import java.util.List;

/** Reads a command's options, which are names with a value each. */
public final class Options {

    private Options() {}

    /** What a command is to do, with one option more. */
    public interface With<T> {

        /** @throws IllegalArgumentException if there is no such option, or the value is not one of its */
        T with(T options, String name, String value);
    }

    /**
     * Reads all of them, the later before the earlier.
     *
     * @param defaults what holds of all that is not named
     * @throws IllegalArgumentException saying what is wrong with which option
     */
    public static <T> T read(List<String> arguments, T defaults, With<T> with) {
        T options = defaults;
        for (int i = 0; i < arguments.size(); i += 2) {
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException(arguments.get(i) + " needs a value");
            }
            options = with.with(options, arguments.get(i), arguments.get(i + 1));
        }
        return options;
    }

    /**
     * A whole number.
     *
     * @throws IllegalArgumentException if it is none, or out of bounds
     */
    public static int number(String name, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(name + " needs a whole number, not " + value, notANumber);
        }
        throw new IllegalArgumentException(name + " needs a number from " + least + " to " + most + ", not " + value);
    }
}
