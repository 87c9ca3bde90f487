package org.onrecord.access.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text file of keys: a line each, {@code name scopes last-day hash}; what follows a # is a note. */
final class KeysFile {

    private final Path path;

    /**
     * What is in it.
     *
     * @param keys the lines that are keys
     * @param faults what is wrong with the others, each with the line's number
     */
    record Content(List<ApiKey> keys, List<String> faults) {}

    /** By which a change is noticed. */
    record Stamp(Object modified, long size, String file) {}

    KeysFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    Stamp stamp() throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return new Stamp(attributes.lastModifiedTime(), attributes.size(), String.valueOf(attributes.fileKey()));
    }

    Content read() throws IOException {
        List<ApiKey> keys = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        for (int number = 1; number <= lines.size(); number++) {
            String line = withoutNote(lines.get(number - 1));
            if (line.isEmpty()) {
                continue;
            }
            try {
                ApiKey key = ApiKey.ofLine(line);
                if (!names.add(key.name())) {
                    throw new IllegalArgumentException("the name " + key.name() + " is taken by a line above");
                }
                keys.add(key);
            } catch (IllegalArgumentException fault) {
                faults.add("%s, line %d: %s".formatted(path, number, fault.getMessage()));
            }
        }
        return new Content(keys, faults);
    }

    /** Adds a line. The file is made if missing; whoever reads it sees it as it was or as it is. */
    void add(ApiKey key) throws IOException {
        List<String> lines = new ArrayList<>(
                Files.exists(path)
                        ? Files.readAllLines(path, StandardCharsets.UTF_8)
                        : List.of("# Onrecord's API keys, hashed: name, scopes, last day, SHA-256 of the key."));
        lines.add(key.line());
        write(lines);
    }

    /** @return whether there was such a key */
    boolean remove(String name) throws IOException {
        List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        boolean removed =
                lines.removeIf(line -> withoutNote(line).split("\\s+", -1)[0].equals(name));
        if (removed) {
            write(lines);
        }
        return removed;
    }

    private void write(List<String> lines) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        Path next = whole.resolveSibling(whole.getFileName() + ".new");
        Files.write(next, lines, StandardCharsets.UTF_8);
        Files.move(next, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String withoutNote(String line) {
        return line.replaceFirst("#.*", "").strip();
    }
}
