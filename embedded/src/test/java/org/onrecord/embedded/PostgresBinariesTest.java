package org.onrecord.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64",
        "Linux, aarch64",
        "Mac OS X, x86_64",
        "Mac OS X, aarch64",
    })
    void areOnTheClassPathForEverySystemThatIsPromised(String system, String processor) {
        String archive = PostgresBinaries.archiveFor(system, processor);

        assertThat(getClass().getResource("/" + archive)).as(archive).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64", "Linux, s390x", "FreeBSD, amd64"})
    void saysWhereItDoesNotRun(String system, String processor) {
        assertThatThrownBy(() -> PostgresBinaries.archiveFor(system, processor))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(system)
                .hasMessageContaining("Docker Compose");
    }
}
