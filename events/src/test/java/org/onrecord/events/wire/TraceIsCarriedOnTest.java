package org.onrecord.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceIsCarriedOnTest {

    private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void fromRecordToRecord() {
        var from = new RecordHeaders().add("traceparent", bytes(PARENT)).add("tracestate", bytes("a=1"));
        var to = new RecordHeaders().add("traceparent", bytes("another"));
        TraceContext.of(from).orElseThrow().putOn(to);

        assertThat(to.headers("traceparent")).hasSize(1);
        assertThat(TraceContext.of(to)).contains(new TraceContext(PARENT, "a=1"));
    }

    @Test
    void withoutAState() {
        var to = new RecordHeaders();
        TraceContext.of(PARENT, null).orElseThrow().putOn(to);

        assertThat(to.lastHeader("tracestate")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
            })
    void unlessItIsMalformed(String parent) {
        assertThat(TraceContext.of(parent, "a=1")).isEmpty();
        assertThat(TraceContext.of(new RecordHeaders())).isEmpty();
    }

    private static byte[] bytes(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
