package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EngineVersionTest {

    @Test
    void saysWhichCodeAndWhichModels() {
        EngineVersion engine = EngineVersion.load();

        assertThat(engine.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(engine.model()).matches("[0-9a-f]{64}");
    }
}
