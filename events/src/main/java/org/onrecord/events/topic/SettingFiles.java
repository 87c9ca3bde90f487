package org.onrecord.events.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of files whose names are settings and whose contents are their values, as Docker mounts secrets. */
final class SettingFiles {

    private static final String OPTIONAL = "optional:";
    private static final String FOLDER = "configtree:";
    private static final String CLIENT = "spring.kafka.properties.";

    private SettingFiles() {}

    /**
     * The settings of every Kafka client, by Kafka's own names.
     *
     * @param location {@code configtree:/folder/}, {@code optional:configtree:/folder/}, or empty for none
     * @param variable what the location was written in, for the message
     * @throws IllegalArgumentException when it is written otherwise, or the folder cannot be read
     */
    static Map<String, String> in(String location, String variable) {
        if (location.isEmpty()) {
            return Map.of();
        }
        boolean optional = location.startsWith(OPTIONAL);
        String named = optional ? location.substring(OPTIONAL.length()) : location;
        if (!named.startsWith(FOLDER)) {
            throw new IllegalArgumentException(variable + " is \"" + location
                    + "\"; write configtree: and a folder, like configtree:/run/secrets/.");
        }
        Path folder = Path.of(named.substring(FOLDER.length()));
        if (optional && Files.notExists(folder)) {
            return Map.of();
        }
        try {
            return read(folder);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    variable + " is \"" + location + "\"; that folder cannot be read: " + unreadable, unreadable);
        }
    }

    private static Map<String, String> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().startsWith(CLIENT))
                    .toList();
        }
        Map<String, String> settings = new TreeMap<>();
        for (Path file : files) {
            String value = Files.readString(file).strip();
            if (!value.isEmpty()) {
                settings.put(file.getFileName().toString().substring(CLIENT.length()), value);
            }
        }
        return settings;
    }
}
