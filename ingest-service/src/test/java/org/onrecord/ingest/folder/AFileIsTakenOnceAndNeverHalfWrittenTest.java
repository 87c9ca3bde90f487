package org.onrecord.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.ingest.IngestTest;
import org.onrecord.ingest.bulk.BulkIntake;
import org.onrecord.ingest.intake.Intake;
import org.onrecord.ingest.topic.NotAcknowledgedException;
import org.springframework.beans.factory.annotation.Autowired;

@IngestTest
class AFileIsTakenOnceAndNeverHalfWrittenTest {

    @TempDir
    Path path;

    @Autowired
    Intake intake;

    @Autowired
    BulkIntake bulk;

    @Autowired
    MockProducer<byte[], byte[]> kafka;

    private Instant now = Instant.parse("2026-03-04T05:06:07Z");
    private WatchedFolder folder;

    @BeforeEach
    void start() {
        kafka.clear();
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        folder = new WatchedFolder(
                new FoldersProperties.Watch(path, "live", null), Duration.ofSeconds(2), 1000, intake, bulk, clock);
    }

    @Test
    void takesAFileOnceItHasSettled() throws IOException {
        drop("ferry.txt", "The ferry is late.");
        look();
        assertThat(kafka.history()).isEmpty();

        wait(Duration.ofSeconds(2));
        look();
        look();

        assertThat(kafka.history()).hasSize(1);
        assertThat(path.resolve("done/ferry.txt")).exists();
        assertThat(path.resolve("ferry.txt")).doesNotExist();
    }

    @Test
    void waitsForAFileThatIsStillWrittenTo() throws IOException {
        Path file = drop("ferry.txt", "The ferry");
        for (int i = 0; i < 5; i++) {
            look();
            wait(Duration.ofSeconds(1));
            Files.writeString(file, " is late", StandardOpenOption.APPEND);
        }
        assertThat(kafka.history()).isEmpty();
    }

    @Test
    void passesOverWhatIsHiddenOrUnfinishedAndFolders() throws IOException {
        drop(".ferry.txt", "x");
        drop("ferry.txt.part", "x");
        drop("ferry.tmp", "x");
        Files.createDirectory(path.resolve("more"));
        Files.createSymbolicLink(path.resolve("link.txt"), Path.of("/etc/hostname"));
        look();
        wait(Duration.ofHours(1));
        look();

        assertThat(kafka.history()).isEmpty();
        assertThat(path.resolve("link.txt")).exists();
    }

    @Test
    void putsWhatIsRefusedAsideWithItsReason() throws IOException {
        drop("broken.json", "{\"title\": ");
        drop("long.txt", "x".repeat(1001));
        settle();

        assertThat(kafka.history()).isEmpty();
        assertThat(path.resolve("failed/broken.json")).exists();
        assertThat(path.resolve("failed/broken.json.reason.txt")).content().contains("not JSON");
        assertThat(path.resolve("failed/long.txt.reason.txt")).content().contains("1001 bytes");
    }

    @Test
    void keepsAFileOfTheSameNameThatWentBefore() throws IOException {
        drop("ferry.txt", "The ferry is late.");
        settle();
        drop("ferry.txt", "The ferry is here.");
        settle();

        assertThat(path.resolve("done/ferry.txt")).hasContent("The ferry is late.");
        assertThat(path.resolve("done/20260304T050611000Z-ferry.txt")).hasContent("The ferry is here.");
    }

    @Test
    void submitsAgainUnderTheSameIdWhatItCouldNotMoveBefore() throws IOException {
        drop("ferry.txt", "The ferry is late.");
        settle();
        // As if the service had ended between the two steps.
        Files.move(path.resolve("done/ferry.txt"), path.resolve("ferry.txt"));
        settle();

        assertThat(kafka.history()).hasSize(2);
        assertThat(kafka.history())
                .extracting(ProducerRecord::key)
                .containsOnly(kafka.history().get(0).key());
        assertThat(path.resolve("done/ferry.txt")).exists();
    }

    @Test
    void takesAFileOfManyLineByLineHoweverLongItIs() throws IOException {
        String lines = IntStream.range(0, 100)
                .mapToObj(i -> "{\"id\": \"line-%d\", \"text\": \"The ferry is late.\"}%n".formatted(i))
                .collect(Collectors.joining());
        drop("archive.ndjson", lines);
        settle();

        assertThat(kafka.history()).hasSize(100);
        assertThat(path.resolve("done/archive.ndjson")).exists();
    }

    @Test
    void saysWhichLinesItDidNotTake() throws IOException {
        drop("archive.jsonl", "{\"id\": \"a\", \"text\": \"The ferry is late.\"}\n{\"id\": \"b\"}\nno json\n");
        settle();

        assertThat(kafka.history()).hasSize(1);
        assertThat(path.resolve("failed/archive.jsonl.reason.txt"))
                .content()
                .contains("Line 2: text is missing or blank.")
                .contains("Line 3: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ferry.txt      | The ferry is late.",
                "archive.ndjson | {\"id\": \"a\", \"text\": \"The ferry is late.\"}"
            })
    void leavesFilesWhereTheyAreWhileKafkaIsAwayAndReadsThemAgain(String name, String content) throws IOException {
        drop(name, content + "\n");
        kafka.sendException = new org.apache.kafka.common.errors.TimeoutException("away");
        look();
        wait(Duration.ofSeconds(2));
        try {
            assertThatThrownBy(this::look).isInstanceOf(NotAcknowledgedException.class);
        } finally {
            kafka.sendException = null;
        }
        assertThat(path.resolve(name)).exists();

        look();
        assertThat(path.resolve("done").resolve(name)).exists();
    }

    private void settle() throws IOException {
        look();
        wait(Duration.ofSeconds(2));
        look();
    }

    private void look() throws IOException {
        folder.look();
    }

    private void wait(Duration time) {
        now = now.plus(time);
    }

    private Path drop(String name, String content) throws IOException {
        return Files.writeString(path.resolve(name), content);
    }
}
