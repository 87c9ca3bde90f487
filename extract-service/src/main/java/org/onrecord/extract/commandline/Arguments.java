package org.onrecord.extract.commandline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param help whether only the usage is asked for
 * @param out the folder to write to in Citron's format, null for events on standard output
 * @param files the files to read, {@code -} for standard input
 */
record Arguments(boolean help, @Nullable Path out, List<String> files) {

    static final String STANDARD_INPUT = "-";

    Arguments {
        files = List.copyOf(files);
    }

    /** @throws UsageException if the arguments make no sense, with what to do in its message */
    static Arguments parse(String... arguments) throws UsageException {
        String format = "events";
        Path out = null;
        List<String> files = new ArrayList<>();
        boolean options = true;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (!options || !argument.startsWith("-") || argument.equals(STANDARD_INPUT)) {
                files.add(argument);
            } else if (argument.equals("--")) {
                options = false;
            } else if (argument.equals("--help") || argument.equals("-h")) {
                return new Arguments(true, null, List.of());
            } else if (argument.equals("--format")) {
                format = value(arguments, ++i, argument);
            } else if (argument.equals("--out")) {
                out = path(value(arguments, ++i, argument));
            } else {
                throw new UsageException("there is no option " + argument);
            }
        }
        return checked(format, out, files);
    }

    /** The name of an input, and of what is written for it, without folder and extension. */
    static String nameOf(String file) {
        if (file.equals(STANDARD_INPUT)) {
            return "stdin";
        }
        String name = String.valueOf(Path.of(file).getFileName());
        return name.endsWith(".txt") || name.endsWith(".json") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static Arguments checked(String format, @Nullable Path out, List<String> files) throws UsageException {
        if (files.isEmpty()) {
            throw new UsageException("name at least one file, or - for standard input");
        }
        boolean citron = format.equals("citron");
        if (!citron && !format.equals("events")) {
            throw new UsageException("there is no format " + format + "; there are events and citron");
        }
        if (citron != (out != null)) {
            throw new UsageException("--format citron and --out DIR go together");
        }
        Set<String> names = new HashSet<>();
        for (String file : files) {
            path(file);
            if (citron && !names.add(nameOf(file))) {
                throw new UsageException("two files would be written as " + nameOf(file) + ".json");
            }
        }
        return new Arguments(false, out, files);
    }

    private static String value(String[] arguments, int index, String option) throws UsageException {
        if (index >= arguments.length) {
            throw new UsageException(option + " needs a value");
        }
        return arguments[index];
    }

    private static Path path(String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (InvalidPathException invalid) {
            throw new UsageException("not a file name: " + name);
        }
    }
}
