package org.onrecord.store.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.Speaker;
import org.onrecord.store.HexId;
import org.onrecord.store.annotation.Links;
import org.onrecord.store.quote.ArticleSummary;
import org.onrecord.store.quote.QuoteView;

/** Writes quotes as an Atom feed. All that comes of articles is plain text. */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** Of a title, in UTF-16 code units. */
    private static final int LONGEST_TITLE = 120;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private final Links links;

    private AtomFeed(Links links) throws XMLStreamException {
        this.links = links;
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
    }

    /**
     * A quote in a feed.
     *
     * @param quote the quote
     * @param updated when the version of its article was received
     */
    record Entry(QuoteView quote, Instant updated) {}

    /**
     * @param query of the search, as it was given
     * @param updated when the newest entry was, or, without any, the store
     * @return UTF-8
     */
    static byte[] write(String query, List<Entry> entries, Instant updated, Links links) {
        try {
            AtomFeed feed = new AtomFeed(links);
            feed.feed(query, entries, updated);
            return feed.bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a buffer takes everything", impossible);
        }
    }

    private void feed(String query, List<Entry> entries, Instant updated) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("id", "urn:uuid:" + UUID.nameUUIDFromBytes(("feed?" + query).getBytes(StandardCharsets.UTF_8)));
        element("title", query.isEmpty() ? "Quotes" : "Quotes: " + query);
        element("updated", updated.toString());
        author("Onrecord");
        link("self", "application/atom+xml", links.base() + "/quotes.atom" + (query.isEmpty() ? "" : "?" + query));
        for (Entry entry : entries) {
            entry(entry.quote(), entry.updated());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void entry(QuoteView quote, Instant updated) throws XMLStreamException {
        ArticleSummary article = quote.article();
        String speakers = quote.speakers().stream().map(AtomFeed::name).collect(Collectors.joining("; "));
        xml.writeStartElement("entry");
        element("id", "urn:uuid:" + HexId.uuid(quote.quoteId()));
        element("title", shortened(speakers + ": " + quote.text()));
        element("updated", updated.toString());
        if (article.publishedAt() != null) {
            element("published", article.publishedAt().toString());
        }
        author(speakers);
        String inStore = links.quote(quote.quoteId());
        link("alternate", null, Links.web(article.url()).orElse(inStore));
        link("related", "application/json", inStore);
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", quote.kind().name().toLowerCase(Locale.ROOT));
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(clean(quote.text()));
        xml.writeEndElement();
        if (article.title() != null) {
            element(
                    "summary",
                    "In “" + article.title() + "”" + (article.publisher() == null ? "" : ", " + article.publisher()));
        }
        xml.writeEndElement();
    }

    private static String name(Speaker speaker) {
        if (speaker.name() != null) {
            return speaker.name();
        }
        return speaker.mention() == null ? "somebody" : speaker.mention().text();
    }

    private static String shortened(String title) {
        String line = title.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_TITLE - 2)) ? LONGEST_TITLE - 2 : LONGEST_TITLE - 1;
        return line.substring(0, end) + "…";
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name.isEmpty() ? "somebody" : name);
        xml.writeEndElement();
    }

    private void link(String rel, @Nullable String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        if (type != null) {
            xml.writeAttribute("type", type);
        }
        xml.writeAttribute("href", clean(href));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /** Without what no XML 1.0 document may hold: most control characters, halves of surrogate pairs. */
    static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
