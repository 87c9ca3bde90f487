package org.onrecord.extract.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.events.Extractor;
import org.onrecord.events.article.ArticleExtracted;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.article.ArticleVersion;
import org.onrecord.events.text.Sha256;

class AShadowIsWholeOrRefusedTest {

    @TempDir
    private Path folder;

    @Test
    void readingsComeBackAsTheyWereWritten() throws IOException {
        Path file = folder.resolve("shadow");
        try (ShadowWriter writer = ShadowWriter.create(file)) {
            writer.write(reading("weir", "The weir is “dry”.\nSo it is."));
            writer.write(reading("mill", "The mill turns."));
            writer.end();
        }
        List<Reading> read = new ArrayList<>();

        assertThat(new ShadowFile(file).forEach(read::add)).isEqualTo(2);
        assertThat(read)
                .containsExactly(reading("weir", "The weir is “dry”.\nSo it is."), reading("mill", "The mill turns."));
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws IOException {
        Path file = folder.resolve("shadow");
        try (ShadowWriter writer = ShadowWriter.create(file)) {
            writer.write(reading("weir", "The weir is dry."));
        }

        assertThatThrownBy(() -> new ShadowFile(file).forEach(reading -> {})).hasMessageContaining("was cut off");
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("shadow"), "last year's");

        assertThatThrownBy(() -> ShadowWriter.create(file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("last year's");
    }

    private static Reading reading(String id, String text) {
        ArticleExtracted article = new ArticleExtracted(
                new ArticleId(id),
                new ArticleVersion(3),
                null,
                null,
                text,
                "The Valley Post",
                null,
                null,
                "en",
                Instant.parse("2026-05-04T03:02:01Z"),
                Sha256.of("content of " + id),
                Sha256.of(text),
                List.of(),
                0,
                0,
                new Extractor("2", "b"),
                null,
                null,
                null,
                List.of());
        return new Reading(article, List.of(), List.of());
    }
}
