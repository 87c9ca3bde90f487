package org.onrecord.ingest.format.newsml;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.onrecord.ingest.body.TextDecoder;
import org.onrecord.ingest.document.Document;
import org.onrecord.ingest.document.Fields;
import org.onrecord.ingest.document.FormatReader;
import org.onrecord.ingest.document.Item;
import org.onrecord.ingest.format.html.HtmlReader;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;
import org.springframework.http.MediaType;

/** Reads XML: NewsML-G2, NITF, and pages that are XHTML. */
public final class XmlReader implements FormatReader {

    @Override
    public List<Item> read(Document document) {
        MediaType type = document.type();
        String xml = TextDecoder.decode(
                        document.content(), type == null ? null : type.getCharset(), WellFormed::encodingIn)
                .strip();
        WellFormed.check(xml);
        // What is well-formed and has no entities of its own can be read by a parser that knows neither.
        Element root = Jsoup.parse(xml, "", Parser.xmlParser()).firstElementChild();
        return items(root == null ? new Element("none") : root, xml, document);
    }

    private static List<Item> items(Element root, String xml, Document document) {
        return switch (Xml.nameOf(root)) {
            case "newsItem" -> List.of(item(root, document));
            case "newsMessage" -> message(root, document);
            case "nitf" -> List.of(Nitf.fields(root).putAll(document.known()).item());
            case "html" -> List.of(HtmlReader.item(xml, document));
            case "rss", "feed", "RDF" ->
                throw new ProblemException(
                        ProblemType.NO_ARTICLE, "This is a feed. Send the articles that it names one by one.");
            default ->
                throw new ProblemException(
                        ProblemType.NO_ARTICLE,
                        "The XML is neither NewsML-G2 (newsItem, newsMessage) nor NITF nor XHTML.");
        };
    }

    private static List<Item> message(Element message, Document document) {
        List<Item> items = Xml.all(message, "newsItem").stream()
                .map(one -> item(one, document))
                .toList();
        if (items.isEmpty()) {
            throw new ProblemException(ProblemType.NO_ARTICLE, "The newsMessage holds no newsItem.");
        }
        return items;
    }

    private static Item item(Element item, Document document) {
        try {
            Fields fields = NewsItem.fields(item);
            return fields.putAll(document.known()).item();
        } catch (ProblemException problem) {
            return new Item.Refused(problem.refusal());
        }
    }
}
