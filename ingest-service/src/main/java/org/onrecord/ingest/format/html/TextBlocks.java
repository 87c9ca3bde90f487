package org.onrecord.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads the text below an element as blocks, in the order of the page: what stands on lines of its own. */
final class TextBlocks implements NodeFilter {

    /** Elements within a line; all others begin and end one, those that nobody knows among them. */
    private static final Set<String> INLINE = Set.of(
            ("a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter nobr q ruby rp rt"
                            + " s samp small span strike strong sub sup svg time tt u var wbr"
                            // of NITF
                            + " person org location chron city country event function num object.title person.title"
                            + " copyrite money postaddr virtloc pronounce alt-code lang")
                    .split(" "));

    private final Element root;
    private final Predicate<Element> passedOver;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Element owner;
    private int preformatted;
    private int links;
    private int linked;

    private TextBlocks(Element root, Predicate<Element> passedOver) {
        this.root = root;
        this.passedOver = passedOver;
        this.owner = root;
    }

    /** @param passedOver elements that are left out with all that is in them */
    static List<TextBlock> of(Element root, Predicate<Element> passedOver) {
        var reader = new TextBlocks(root, passedOver);
        NodeTraversor.filter(reader, root);
        reader.end();
        return reader.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            int before = line.length();
            append(text.getWholeText());
            linked += links > 0 ? line.length() - before : 0;
        } else if (node instanceof Element element) {
            if (!node.equals(root) && passedOver.test(element)) {
                if (!isInline(element)) {
                    end();
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            preformatted += element.normalName().equals("pre") ? 1 : 0;
            if (Quotation.is(element)) {
                line.append(Quotation.opening(element));
            }
            links += element.normalName().equals("a") ? 1 : 0;
            if (element.normalName().equals("br")) {
                line.append('\n');
            } else if (!isInline(element)) {
                end();
                owner = element;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        preformatted -= node instanceof Element pre && pre.normalName().equals("pre") ? 1 : 0;
        links -= node instanceof Element link && link.normalName().equals("a") ? 1 : 0;
        if (node instanceof Element quotation && Quotation.is(quotation)) {
            line.append(Quotation.closing(quotation));
        }
        if (node instanceof Element element && !element.normalName().equals("br") && !isInline(element)) {
            end();
            Element parent = element.parent();
            owner = parent == null ? root : parent;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Line ends of the markup are white space; soft hyphens and the like are no text.
            if (c == '\n' && preformatted > 0) {
                line.append(c);
            } else if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2009') {
                if (!line.isEmpty()
                        && line.charAt(line.length() - 1) != ' '
                        && line.charAt(line.length() - 1) != '\n') {
                    line.append(' ');
                }
            } else if (c != '\u00AD' && c != '\u200B' && c != '\u2060' && c != '\uFEFF' && c != 0) {
                line.append(c);
            }
        }
    }

    /** Two line breaks end a paragraph, one ends a line. */
    private void end() {
        for (String paragraph : line.toString().split("\n[ \n]*\n", -1)) {
            String text = paragraph.strip().replaceAll(" *\n *", "\n");
            if (!text.isEmpty()) {
                blocks.add(new TextBlock(owner, text, Math.min(linked, text.length())));
            }
        }
        line.setLength(0);
        linked = 0;
    }
}
