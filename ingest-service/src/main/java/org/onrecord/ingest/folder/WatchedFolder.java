package org.onrecord.ingest.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.bulk.BulkIntake;
import org.onrecord.ingest.bulk.Faults;
import org.onrecord.ingest.document.Document;
import org.onrecord.ingest.intake.Intake;
import org.onrecord.ingest.problem.Refusal;
import org.onrecord.ingest.topic.NotAcknowledgedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One folder. At least once: a file is submitted, and then moved; if the service ends between the two it is submitted
 * again, under the same article id and with the same content, which changes nothing.
 */
final class WatchedFolder {

    private static final Logger log = LoggerFactory.getLogger(WatchedFolder.class);

    private final FoldersProperties.Watch watch;
    private final Duration settle;
    private final long mostBytes;
    private final Intake intake;
    private final BulkIntake bulk;
    private final Clock clock;
    private final Places places;
    private final Map<Path, Seen> waiting = new HashMap<>();

    private record Seen(Stamp stamp, Instant since) {}

    /** @param mostBytes longer files are not read, unless they have an article on each line */
    WatchedFolder(
            FoldersProperties.Watch watch,
            Duration settle,
            long mostBytes,
            Intake intake,
            BulkIntake bulk,
            Clock clock) {
        this.watch = watch;
        this.settle = settle;
        this.mostBytes = mostBytes;
        this.intake = intake;
        this.bulk = bulk;
        this.clock = clock;
        this.places = new Places(watch.path(), clock);
    }

    Path path() {
        return watch.path();
    }

    /**
     * Looks once, and submits what has settled.
     *
     * @throws NotAcknowledgedException if Kafka is away; the files stay where they are
     * @throws IOException if the folder cannot be read, or a file not be moved
     */
    void look() throws IOException {
        places.make();
        List<Path> files = files();
        waiting.keySet().retainAll(files);
        for (Path file : files) {
            Optional<Stamp> stamp = Stamp.of(file);
            if (stamp.isPresent() && hasSettled(file, stamp.get())) {
                take(file, stamp.get());
            }
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(watch.path())) {
            for (Path file : all) {
                if (!FileTypes.isUnfinished(String.valueOf(file.getFileName()))) {
                    files.add(file);
                }
            }
        }
        files.sort(null);
        return files;
    }

    /** Whether the file has been like this for long enough: one that is being written to changes. */
    private boolean hasSettled(Path file, Stamp stamp) {
        Instant now = clock.instant();
        @Nullable Seen before = waiting.get(file);
        if (before == null || !before.stamp.equals(stamp)) {
            waiting.put(file, new Seen(stamp, now));
            return false;
        }
        return !before.since.plus(settle).isAfter(now);
    }

    private void take(Path file, Stamp stamp) throws IOException {
        boolean bulk = FileTypes.isBulk(String.valueOf(file.getFileName()));
        String reason = !bulk && stamp.size() > mostBytes
                ? "It is %d bytes long; the limit is %d (onrecord.ingest.max-body). Send archives in bulk: ./onrecord submit FILE."
                        .formatted(stamp.size(), mostBytes)
                : submittedOrFault(file);
        if (!Stamp.of(file).equals(Optional.of(stamp))) {
            // Written to while it was read: what it holds now is submitted when it has settled.
            return;
        }
        waiting.remove(file);
        if (reason == null) {
            places.done(file);
        } else {
            log.info("{}: {}", file, reason);
            places.failed(file, reason);
        }
    }

    /** One file that shows a fault of the service does not keep back the others. */
    private @Nullable String submittedOrFault(Path file) throws IOException {
        try {
            return submitted(file);
        } catch (NotAcknowledgedException away) {
            throw away;
        } catch (RuntimeException | StackOverflowError unforeseen) {
            log.error("{} shows a fault of the service", file, unforeseen);
            return "The service has a fault that this file shows; its log tells more. Please report it.";
        }
    }

    /** @return why it, or a part of it, was not taken; null where it was */
    private @Nullable String submitted(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Map<String, String> known = watch.publisher() == null ? Map.of() : Map.of("publisher", watch.publisher());
        if (FileTypes.isBulk(name)) {
            try (InputStream lines = Files.newInputStream(file)) {
                Faults faults = bulk.take(lines, watch.wantedLane(), known);
                return faults.isNone() ? null : faults.toString();
            }
        }
        Document document =
                Document.of(Files.readAllBytes(file), FileTypes.of(name)).knowing(known);
        List<Refusal> refused =
                intake.take(intake.read(document), watch.wantedLane()).refused();
        return refused.isEmpty()
                ? null
                : String.join(
                        "\n",
                        refused.stream()
                                .map(refusal -> refusal.type().title() + ". " + refusal.detail())
                                .toList());
    }
}
