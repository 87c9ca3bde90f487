package org.onrecord.ingest.format.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.body.PlainText;
import org.onrecord.ingest.document.Document;
import org.onrecord.ingest.document.Fields;
import org.onrecord.ingest.document.FormatReader;
import org.onrecord.ingest.document.Item;
import org.springframework.http.MediaType;

/** Reads plain text: as it is, unless it says on top that it is a press release. */
public final class TextReader implements FormatReader {

    @Override
    public List<Item> read(Document document) {
        String text = PlainText.decode(document.content(), document.type());
        Optional<PressRelease> release = isFixed(document.type()) ? Optional.empty() : PressRelease.of(text);
        Fields fields = release.map(one -> one.fields(document.known().containsKey("embargoedUntil")))
                .orElseGet(() -> new Fields().put("text", text));
        if (document.source() != null) {
            fields.put("url", document.source().toString());
        }
        return List.of(fields.putAll(document.known()).item());
    }

    /** RFC 3676: text whose lines are to be left as they are. */
    private static boolean isFixed(@Nullable MediaType type) {
        return type != null && "fixed".equalsIgnoreCase(type.getParameter("format"));
    }
}
