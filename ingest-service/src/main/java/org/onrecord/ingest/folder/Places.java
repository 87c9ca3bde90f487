package org.onrecord.ingest.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Where a watched folder's files go. Each move is one step: a file is in one place, whatever happens. */
final class Places {

    private static final String DONE = "done";
    private static final String FAILED = "failed";
    private static final String REASON = ".reason.txt";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;

    Places(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    void make() throws IOException {
        Files.createDirectories(folder.resolve(DONE));
        Files.createDirectories(folder.resolve(FAILED));
    }

    void done(Path file) throws IOException {
        move(file, free(DONE, file));
    }

    /** The reason is there before the file is. */
    void failed(Path file, String reason) throws IOException {
        Path to = free(FAILED, file);
        Path written = to.resolveSibling("." + to.getFileName() + ".writing");
        Files.writeString(written, reason + "\n", StandardCharsets.UTF_8);
        move(written, to.resolveSibling(to.getFileName() + REASON));
        move(file, to);
    }

    /** A file of the same name that went there before stays. */
    private Path free(String place, Path file) {
        String name = String.valueOf(file.getFileName());
        Path to = folder.resolve(place).resolve(name);
        return Files.exists(to) ? to.resolveSibling(TIME.format(clock.instant()) + "-" + name) : to;
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
