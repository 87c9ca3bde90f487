package org.onrecord.store.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter with its record, as it came; of one whose article was taken down there is no record.
 *
 * @param letter what is known of it
 * @param key the record's key, absent where it has none
 * @param value its value, absent where it has none
 * @param headers its headers, without those that say why it was refused
 */
public record LetterContent(
        LetterView letter,
        @Nullable Bytes key,
        @Nullable Bytes value,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<NamedBytes> headers) {

    /**
     * Bytes of a record: one of the two.
     *
     * @param text what they say in UTF-8
     * @param base64 themselves, where they are no UTF-8
     */
    public record Bytes(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String text,

            @Nullable String base64) {

        static @Nullable Bytes of(byte @Nullable [] bytes) {
            if (bytes == null) {
                return null;
            }
            try {
                return new Bytes(
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes))
                                .toString(),
                        null);
            } catch (CharacterCodingException noText) {
                return new Bytes(null, Base64.getEncoder().encodeToString(bytes));
            }
        }
    }

    /** A header of a record. */
    public record NamedBytes(String name, @Nullable Bytes value) {}
}
