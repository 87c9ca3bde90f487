package org.onrecord.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a data folder to one broker. Kafka has a lock of its own, but takes it only after its controller has opened the
 * folder: two controllers on one folder may end the whole JVM. The operating system lets go of this one after a crash.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Takes the lock.
     *
     * @param folder made if missing
     * @throws StartException if another broker, in this JVM or another, has it, or the folder cannot be written
     */
    static FolderLock of(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel file = FileChannel.open(
                    folder.resolve(".onrecord.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(file)) {
                file.close();
                throw new StartException(
                        "Another Kafka broker runs on " + folder + ". Stop it, or choose another folder.", null);
            }
            return new FolderLock(file);
        } catch (IOException impossible) {
            throw new StartException("The data folder " + folder + " cannot be written: " + impossible, impossible);
        }
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException inThisJvm) {
            return false;
        }
    }

    /** @throws StartException if the lock file cannot be closed */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failed) {
            throw new StartException("The lock on a data folder cannot be given back: " + failed, failed);
        }
    }
}
