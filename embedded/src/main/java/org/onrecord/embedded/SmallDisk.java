package org.onrecord.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file system of limited size, in memory, that can be filled up and emptied again: for tests of what happens then. */
public final class SmallDisk implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    /**
     * Mounts one on a folder, which is made if missing.
     *
     * @throws NotAllowedException if this user or this system may not mount anything
     */
    public static SmallDisk mount(Path folder, int megabytes) throws NotAllowedException {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("the folder " + folder + " cannot be made", failed);
        }
        String refusal = run(
                List.of("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m,mode=755", "tmpfs", folder.toString()));
        if (!refusal.isEmpty()) {
            throw new NotAllowedException(refusal);
        }
        return new SmallDisk(folder);
    }

    /** Takes up what room is left, however little; to be repeated, since programs free some now and then. */
    public void fill() {
        try (OutputStream out = Files.newOutputStream(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int piece = PIECE; piece > 0; ) {
                try {
                    out.write(new byte[piece]);
                } catch (IOException full) {
                    piece /= 2;
                }
            }
        } catch (IOException full) {
            // Not even the file's entry fits in: it is as full as can be.
            return;
        }
    }

    /** Frees what {@link #fill()} took. */
    public void free() {
        try {
            Files.deleteIfExists(ballast);
        } catch (IOException failed) {
            throw new UncheckedIOException("the ballast cannot be removed", failed);
        }
    }

    @Override
    public void close() {
        run(List.of("umount", "--lazy", folder.toString()));
    }

    /** @return what it complained about, empty if it succeeded */
    private static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int status = process.waitFor();
            return status == 0 ? "" : String.join(" ", command) + ": " + printed + " (status " + status + ")";
        } catch (IOException none) {
            return command.get(0) + " is not to be had here";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    /** This user or this system may not mount anything. */
    public static final class NotAllowedException extends Exception {
        NotAllowedException(String refusal) {
            super(refusal);
        }
    }
}
