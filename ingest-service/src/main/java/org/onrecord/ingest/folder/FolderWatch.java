package org.onrecord.ingest.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.topic.NotAcknowledgedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks at each folder from time to time, with a thread of its own. Of several instances one has a folder, by a lock. */
final class FolderWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FolderWatch.class);
    private static final String LOCK = ".onrecord.lock";

    private final List<WatchedFolder> folders;
    private final Duration interval;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    FolderWatch(List<WatchedFolder> folders, Duration interval) {
        this.folders = List.copyOf(folders);
        this.interval = interval;
    }

    @Override
    public void start() {
        running = true;
        for (WatchedFolder folder : folders) {
            Thread thread =
                    new Thread(() -> watch(folder), "folder-" + folder.path().getFileName());
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    private void watch(WatchedFolder folder) {
        while (running) {
            try (Held held = Held.of(folder.path())) {
                while (running && held != null) {
                    look(folder);
                    TimeUnit.MILLISECONDS.sleep(interval.toMillis());
                }
                TimeUnit.MILLISECONDS.sleep(interval.toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException broken) {
                log.warn("The folder {} cannot be watched: {}", folder.path(), broken.toString());
                pause();
            }
        }
    }

    private static void look(WatchedFolder folder) throws IOException {
        try {
            folder.look();
        } catch (NotAcknowledgedException away) {
            log.warn("Files in {} wait: Kafka does not acknowledge them", folder.path());
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(interval.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** A folder that is ours. */
    private record Held(FileChannel channel, FileLock lock) implements AutoCloseable {

        /** @return null where another instance has it */
        static @Nullable Held of(Path folder) throws IOException {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                @Nullable FileLock lock = channel.tryLock();
                if (lock != null) {
                    return new Held(channel, lock);
                }
            } catch (OverlappingFileLockException ours) {
                log.debug("{} is watched by another service in this process", folder);
            }
            channel.close();
            return null;
        }

        @Override
        public void close() throws IOException {
            lock.release();
            channel.close();
        }
    }
}
