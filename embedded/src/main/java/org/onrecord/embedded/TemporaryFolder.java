package org.onrecord.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** A folder of this JVM's own that goes away with it. */
record TemporaryFolder(Path path) {

    static TemporaryFolder create(String name) {
        try {
            return new TemporaryFolder(Files.createTempDirectory("onrecord-" + name + "-"));
        } catch (IOException failed) {
            throw new UncheckedIOException("no temporary folder can be made", failed);
        }
    }

    /** Lets another user reach what is in it, as a server that does not run as root must. */
    void openToOthers() {
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
        } catch (IOException failed) {
            throw new UncheckedIOException(path + " cannot be opened to others", failed);
        }
    }

    /** @param first what must end before the files can go, such as the server that writes them */
    void deleteAtExit(Runnable first) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                first.run();
            } finally {
                delete(path);
            }
        }));
    }

    static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                    if (failed instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failed;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed)
                        throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(folder + " cannot be deleted", failed);
        }
    }
}
