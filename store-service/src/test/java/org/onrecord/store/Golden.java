package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the repository that says what something must look like. */
final class Golden {

    private Golden() {}

    /**
     * Compares, and leaves what there is in {@code target/golden/}, so that a change that is meant can be copied over.
     *
     * @param file from the top of the repository
     */
    static void compare(String file, String actual) throws IOException {
        Path golden = Path.of("..").resolve(file);
        Path written = Path.of("target", "golden").resolve(golden.getFileName());
        Files.createDirectories(written.getParent());
        Files.writeString(written, actual.strip() + "\n");
        assertThat(Files.exists(golden))
                .as(file + " is missing; see " + written)
                .isTrue();
        assertThat(actual.strip())
                .as("%s differs; if that is meant, copy %s over it", file, written)
                .isEqualTo(Files.readString(golden).strip());
    }
}
