package org.onrecord.ingest.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** XML of strangers: no DOCTYPE, so no entities but XML's own five, nothing fetched, and no deeper than a feed is. */
final class SafeXml {

    /** Atom with XHTML in it stays well below. */
    private static final int DEEPEST = 100;

    private static final String FEATURES = "http://xml.org/sax/features/";

    private SafeXml() {}

    /** @throws FeedException if it is no XML, or not such */
    static Document parse(String text) throws FeedException {
        String start = text.stripLeading();
        if (!start.startsWith("<")) {
            throw new FeedException(
                    FeedFailure.NOT_A_FEED, start.isEmpty() ? "It is empty." : "It is no XML, so no feed.");
        }
        String lower = start.substring(0, Math.min(start.length(), 500)).toLowerCase(Locale.ROOT);
        if (lower.contains("<html") || lower.startsWith("<!doctype html")) {
            throw new FeedException(
                    FeedFailure.NOT_A_FEED, "It is a web page and no feed. Look on that page for the feed's address.");
        }
        if (lower.contains("<!doctype")) {
            throw new FeedException(FeedFailure.HOSTILE_XML, "It has a DOCTYPE, which is not read.");
        }
        try {
            return builder().build(new StringReader(start));
        } catch (JDOMParseException broken) {
            throw refused(broken);
        } catch (JDOMException | IOException broken) {
            throw new FeedException(FeedFailure.BROKEN_FEED, "Its XML cannot be read.");
        }
    }

    private static FeedException refused(JDOMParseException broken) {
        if (broken.getCause() instanceof TooDeepException) {
            return new FeedException(
                    FeedFailure.HOSTILE_XML, "Its elements are nested deeper than %d levels.".formatted(DEEPEST));
        }
        return new FeedException(
                FeedFailure.BROKEN_FEED,
                "Its XML is broken in line %d, column %d.".formatted(broken.getLineNumber(), broken.getColumnNumber()));
    }

    private static SAXBuilder builder() {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://javax.xml.XMLConstants/feature/secure-processing", true);
        builder.setFeature(FEATURES + "external-general-entities", false);
        builder.setFeature(FEATURES + "external-parameter-entities", false);
        builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builder.setExpandEntities(false);
        builder.setXMLFilter(new Depth());
        return builder;
    }

    private static final class Depth extends XMLFilterImpl {

        private int depth;

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            if (++depth > DEEPEST) {
                throw new TooDeepException();
            }
            super.startElement(uri, localName, name, attributes);
        }

        @Override
        public void endElement(String uri, String localName, String name) throws SAXException {
            depth--;
            super.endElement(uri, localName, name);
        }
    }

    private static final class TooDeepException extends SAXException {
        TooDeepException() {
            super("too deep");
        }
    }
}
