package org.onrecord.store.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesEscapeEverythingTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void noTemplateWritesWordsAsHtmlOrHoldsAScriptOrAStyle() throws IOException {
        List<Path> templates;
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            templates = files.filter(file -> file.toString().endsWith(".html")).toList();
        }

        assertThat(templates).hasSizeGreaterThan(4);
        for (Path template : templates) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContain("utext")
                    .doesNotContain("[(")
                    .doesNotContain("__$")
                    .doesNotContain("<style")
                    .doesNotContain(" style=")
                    .doesNotContain("javascript:")
                    .doesNotContainPattern("<script(?! th:if=\"[^\"]*\" th:src=)")
                    .doesNotContainPattern("\\son[a-z]+=");
        }
    }
}
