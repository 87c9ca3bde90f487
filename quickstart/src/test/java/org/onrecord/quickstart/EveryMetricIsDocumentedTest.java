package org.onrecord.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.outcome.ExtractMetric;
import org.onrecord.ingest.meter.IngestMetric;
import org.onrecord.store.meter.StoreMetric;

class EveryMetricIsDocumentedTest {

    @Test
    void inTheTableOfAllServices() throws IOException {
        String table = Files.readString(Path.of("..", "docs", "metrics.md"));
        List<String> names = Stream.of(IngestMetric.class, ExtractMetric.class, StoreMetric.class)
                .flatMap(service -> Arrays.stream(service.getFields()))
                .map(EveryMetricIsDocumentedTest::name)
                .toList();

        assertThat(names).hasSizeGreaterThan(25);
        assertThat(names)
                .allSatisfy(name -> assertThat(table)
                        .as("docs/metrics.md")
                        .containsPattern("\\| `" + name.replace('.', '_') + "(_seconds|_total|_characters)?` \\|"));
    }

    private static String name(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(constant + " is not public", impossible);
        }
    }
}
