package org.onrecord.ingest.format.newsml;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.problem.ProblemException;
import org.onrecord.ingest.problem.ProblemType;

/**
 * Whether XML may be read: well-formed, nested within bounds, and without definitions of entities, which could name
 * files and addresses inside the network or unfold to gigabytes.
 */
final class WellFormed {

    /** Deeper than any news item. */
    private static final int MOST_NESTED = 200;

    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]{1,100}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
    private static final Pattern DEFINITIONS =
            Pattern.compile("<!DOCTYPE[^>\\[]{0,1000}\\[|<!ENTITY", Pattern.CASE_INSENSITIVE);

    private static final XMLInputFactory FACTORY = factory();

    private WellFormed() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    /** @return the encoding that the XML declaration names, null where it names none */
    static @Nullable String encodingIn(String start) {
        Matcher named = ENCODING.matcher(start);
        return named.find() ? named.group(1) : null;
    }

    /** @throws ProblemException if it may not be read */
    static void check(String xml) {
        if (DEFINITIONS.matcher(xml).find()) {
            throw new ProblemException(
                    ProblemType.NOT_XML, "The XML defines entities or a document type of its own. Send it without.");
        }
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(xml));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (depth > MOST_NESTED) {
                    throw new ProblemException(
                            ProblemType.NOT_XML, "The XML is nested deeper than %d.".formatted(MOST_NESTED));
                }
            }
        } catch (XMLStreamException broken) {
            String place = broken.getLocation() == null
                    ? ""
                    : " (line %d, column %d)"
                            .formatted(
                                    broken.getLocation().getLineNumber(),
                                    broken.getLocation().getColumnNumber());
            throw new ProblemException(ProblemType.NOT_XML, "The XML is not well-formed" + place + ". Mend it.");
        }
    }
}
