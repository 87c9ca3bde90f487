package org.onrecord.ingest.format;

import java.util.List;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.wire.UnreadableException;
import org.onrecord.ingest.document.Document;
import org.onrecord.ingest.document.FormatReader;
import org.onrecord.ingest.document.Item;
import org.onrecord.ingest.format.html.HtmlReader;
import org.onrecord.ingest.format.json.JsonReader;
import org.onrecord.ingest.format.newsml.XmlReader;
import org.onrecord.ingest.format.text.TextReader;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;
import org.onrecord.ingest.problem.Refusal;
import org.springframework.stereotype.Component;

/**
 * The one entrance of all ways in: reads a document of any format. What is the matter with it is an item as well, so
 * nothing is thrown outward.
 */
@Component
public final class DocumentReader {

    private final FormatReader json = new JsonReader();
    private final FormatReader text = new TextReader();
    private final FormatReader html = new HtmlReader();
    private final FormatReader xml = new XmlReader();

    /** @return what the document asks for, one at least; several of a message that holds several articles */
    public List<Item> read(Document document) {
        try {
            return Format.of(document)
                    .map(format -> readerOf(format).read(document))
                    .orElseGet(() -> refused(Refusal.of(ProblemType.UNSUPPORTED_CONTENT_TYPE)));
        } catch (ProblemException problem) {
            return refused(problem.refusal());
        } catch (UnreadableException unreadable) {
            return refused(Refusal.of(unreadable));
        } catch (InvalidFieldException invalid) {
            return refused(Refusal.of(invalid));
        }
    }

    private FormatReader readerOf(Format format) {
        return switch (format) {
            case JSON -> json;
            case TEXT -> text;
            case HTML -> html;
            case XML -> xml;
        };
    }

    private static List<Item> refused(Refusal refusal) {
        return List.of(new Item.Refused(refusal));
    }
}
