package org.onrecord.ingest.format.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.events.wire.EventJson;
import org.onrecord.ingest.document.Document;
import org.onrecord.ingest.document.Fields;
import org.onrecord.ingest.document.FormatReader;
import org.onrecord.ingest.document.Item;
import org.onrecord.ingest.format.ninjs.Ninjs;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;
import org.springframework.http.MediaType;

/** Reads an article as our own contract describes it, or as ninjs does. */
public final class JsonReader implements FormatReader {

    @Override
    public List<Item> read(Document document) {
        MediaType type = document.type();
        Charset charset = type == null ? null : type.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new ProblemException(ProblemType.UNSUPPORTED_CHARSET, "JSON is always in UTF-8; send it so.");
        }
        return List.of(read(document.content(), document.known()));
    }

    /**
     * @param json UTF-8
     * @param known fields that count for more than what the JSON says
     * @throws org.onrecord.events.wire.UnreadableException if it is no JSON object
     */
    public static Item read(byte[] json, Map<String, String> known) {
        Map<String, Object> object = new LinkedHashMap<>();
        Map<?, ?> members = EventJson.read(json, Map.class);
        members.forEach((name, value) -> object.put(String.valueOf(name), value));
        Fields fields = Ninjs.is(object) ? Ninjs.fields(object) : new Fields().putAll(object);
        return fields.putAll(known).item();
    }
}
