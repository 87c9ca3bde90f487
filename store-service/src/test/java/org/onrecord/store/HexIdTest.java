package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexIdTest {

    @Test
    void isTheUuidWithoutItsHyphens() {
        UUID uuid = UUID.fromString("f00dfeed-0123-4567-89ab-cdef00000001");

        assertThat(HexId.digits(uuid)).isEqualTo("f00dfeed0123456789abcdef00000001");
        assertThat(HexId.uuid("f00dfeed0123456789abcdef00000001")).isEqualTo(uuid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "f00d",
                "f00dfeed-0123-4567-89ab-cdef00000001",
                "+00dfeed0123456789abcdef00000001",
                "x00dfeed0123456789abcdef00000001",
                "f00dfeed0123456789abcdef000000012"
            })
    void takesNothingElse(String other) {
        assertThatThrownBy(() -> HexId.uuid(other)).isInstanceOf(IllegalArgumentException.class);
    }
}
