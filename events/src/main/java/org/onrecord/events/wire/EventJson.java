package org.onrecord.events.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events as JSON: what is empty is left out, what is unknown is passed over. */
public final class EventJson {

    private static final JsonMapper MAPPER = EventMapper.create();

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
            return readOne(utf8(json), type);
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableException(
                    UnreadableException.Cause.NOT_UTF_8, "", "is not UTF-8; encode the JSON in UTF-8", notUtf8);
        } catch (JacksonException refused) {
            throw UnreadableException.from(refused);
        }
    }

    /**
     * Makes an event of fields that did not come as JSON, by the same rules.
     *
     * @throws UnreadableException if {@code fields} are not what {@code type} describes
     */
    public static <T> T convert(Map<String, ?> fields, Class<T> type) {
        try {
            return MAPPER.convertValue(fields, type);
        } catch (JacksonException refused) {
            throw UnreadableException.from(refused);
        }
    }

    private static <T> T readOne(String json, Class<T> type) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            T event = MAPPER.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(parser);
            if (event == null) {
                throw new UnreadableException(
                        UnreadableException.Cause.NOT_AN_OBJECT, "", "is null; send an object", null);
            }
            if (parser.nextToken() != null) {
                throw new UnreadableException(
                        UnreadableException.Cause.NOT_JSON,
                        "",
                        "holds more than one JSON value (the second in line %d); send one at a time"
                                .formatted(parser.currentTokenLocation().getLineNr()),
                        null);
            }
            return event;
        }
    }

    private static String utf8(byte[] json) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(json))
                .toString();
        // RFC 8259, section 8.1: nobody should write a byte order mark, readers may pass over it. Windows writes it.
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
