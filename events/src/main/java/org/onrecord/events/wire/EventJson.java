package org.onrecord.events.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.onrecord.events.InvalidFieldException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events as JSON: what is empty is left out, what is unknown is passed over. */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxStringLength(8 * 1024 * 1024)
                            .build())
                    .build())
            .changeDefaultPropertyInclusion(inclusion -> inclusion
                    .withValueInclusion(JsonInclude.Include.NON_EMPTY)
                    .withContentInclusion(JsonInclude.Include.ALWAYS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EventJson() {}

    /** The mapper itself, for services that speak the same JSON over HTTP. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** @return UTF-8 */
    public static byte[] write(Object event) {
        return MAPPER.writeValueAsBytes(event);
    }

    /**
     * Reads one event.
     *
     * @param json UTF-8
     * @throws UnreadableException if {@code json} is not UTF-8, not JSON, or not what {@code type} describes; its
     *     message names the field and is safe to show
     */
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(java.nio.ByteBuffer.wrap(json))
                    .toString();
            T event = MAPPER.readValue(text, type);
            if (event == null) {
                throw new UnreadableException(UnreadableException.Cause.NOT_AN_OBJECT, "", "is null", null);
            }
            return event;
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableException(
                    UnreadableException.Cause.NOT_UTF_8, "", "is not UTF-8; encode the JSON in UTF-8", notUtf8);
        } catch (JacksonException refused) {
            throw UnreadableException.from(refused);
        } catch (InvalidFieldException refused) {
            throw UnreadableException.from(refused);
        }
    }
}
