package org.onrecord.store.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.wire.EventJson;

/**
 * A header as it is kept: JSON with the value in base64, since it may be any bytes.
 *
 * @param name of the header
 * @param value null where it has none
 */
@SuppressWarnings("ArrayRecordComponent") // one step on the way to JSON; never compared
record HeaderJson(
        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) byte @Nullable [] value) {

    static byte[] write(List<Header> headers) {
        return EventJson.write(headers.stream()
                .map(header -> new HeaderJson(header.key(), header.value()))
                .toList());
    }

    static List<Header> read(byte[] json) {
        return Arrays.stream(EventJson.mapper().readValue(json, HeaderJson[].class))
                .<Header>map(header -> new RecordHeader(header.name(), header.value()))
                .toList();
    }
}
