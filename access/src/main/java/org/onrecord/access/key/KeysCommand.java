package org.onrecord.access.key;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code ./onrecord keys}: makes keys, lists and revokes them. Exit code 0 if done, 2 if it cannot be. */
public final class KeysCommand {

    static final String HELP = """
            ./onrecord keys add --name NAME --scopes SCOPE,... [--expires DAY] FILE
                                     make a key, print it this once, and add its hash to FILE
            ./onrecord keys list FILE
                                     say which keys there are, and until when
            ./onrecord keys revoke --name NAME FILE
                                     take a key's line out of FILE; services notice with their next request

              --name NAME            who or what has it: small letters, digits, dots, hyphens, underlines
              --scopes SCOPE,...     what it is for: submit, read, edit, operate
              --expires DAY          the last day on which it is good, in UTC (in a year)
            """;

    private static final Map<String, Set<String>> OPTIONS = Map.of(
            "add", Set.of("--name", "--scopes", "--expires"),
            "list", Set.of(),
            "revoke", Set.of("--name"));

    private final Clock clock;
    private final PrintStream out;
    private final PrintStream err;

    KeysCommand(Clock clock, PrintStream out, PrintStream err) {
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        System.exit(new KeysCommand(Clock.systemUTC(), System.out, System.err).run(List.of(args)));
    }

    int run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.contains("--help")) {
            out.print(HELP);
            return arguments.isEmpty() ? 2 : 0;
        }
        try {
            carryOut(arguments.get(0), arguments.subList(1, arguments.size()));
            return 0;
        } catch (IllegalArgumentException usage) {
            err.println("onrecord keys: " + usage.getMessage());
        } catch (NoSuchFileException missing) {
            err.println("onrecord keys: there is no file " + missing.getFile());
        } catch (IOException failed) {
            err.println("onrecord keys: " + failed);
        }
        return 2;
    }

    private void carryOut(String action, List<String> rest) throws IOException {
        Set<String> known = OPTIONS.get(action);
        if (known == null) {
            throw new IllegalArgumentException("say what: add, list or revoke; --help tells more");
        }
        Map<String, String> given = new HashMap<>();
        String path = "";
        for (int i = 0; i < rest.size(); i++) {
            String argument = rest.get(i);
            if (!argument.startsWith("--")) {
                if (!path.isEmpty()) {
                    throw new IllegalArgumentException("give one file, not both " + path + " and " + argument);
                }
                path = argument;
            } else if (!known.contains(argument)) {
                throw new IllegalArgumentException("keys " + action + " knows no " + argument + "; --help tells more");
            } else if (i + 1 == rest.size()) {
                throw new IllegalArgumentException(argument + " needs a value");
            } else {
                given.put(argument, rest.get(++i));
            }
        }
        if (path.isEmpty()) {
            throw new IllegalArgumentException("name the file of keys");
        }
        KeysFile file = new KeysFile(Path.of(path));
        switch (action) {
            case "add" -> add(file, given);
            case "list" -> list(file);
            default -> revoke(file, required(given, "--name"));
        }
    }

    private void add(KeysFile file, Map<String, String> given) throws IOException {
        String expires = given.getOrDefault(
                "--expires", LocalDate.now(clock).plusYears(1).toString());
        String key = ApiKey.random();
        ApiKey line = new ApiKey(
                required(given, "--name"),
                ApiKey.scopes(required(given, "--scopes")),
                ApiKey.day(expires),
                ApiKey.hash(key));
        if (line.isExpired(clock.instant())) {
            throw new IllegalArgumentException("the last day, " + expires + ", has gone by");
        }
        if (Files.exists(file.path())
                && keys(file).stream().anyMatch(other -> other.name().equals(line.name()))) {
            throw new IllegalArgumentException("there is a key " + line.name() + "; revoke it, or choose another name");
        }
        file.add(line);
        err.printf(
                "%s may %s until %s. The key, which is kept nowhere:%n",
                line.name(), line.scopeCodes(), line.expires());
        out.println(key);
    }

    private void list(KeysFile file) throws IOException {
        for (ApiKey key : keys(file)) {
            out.printf(
                    "%-24s %-24s %s%s%n",
                    key.name(), key.scopeCodes(), key.expires(), key.isExpired(clock.instant()) ? " expired" : "");
        }
    }

    private void revoke(KeysFile file, String name) throws IOException {
        if (!file.remove(name)) {
            throw new IllegalArgumentException("there is no key " + name + " in " + file.path());
        }
        err.println(name + " is revoked");
    }

    private static List<ApiKey> keys(KeysFile file) throws IOException {
        KeysFile.Content content = file.read();
        if (!content.faults().isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", content.faults()));
        }
        return content.keys();
    }

    private static String required(Map<String, String> given, String option) {
        String value = given.get(option);
        if (value == null) {
            throw new IllegalArgumentException("give " + option + "; --help tells more");
        }
        return value;
    }
}
