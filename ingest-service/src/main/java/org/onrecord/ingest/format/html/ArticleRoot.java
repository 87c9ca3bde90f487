package org.onrecord.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which elements of a page hold its article. */
final class ArticleRoot {

    /** The step down to an element is taken while it still holds so much of the prose. */
    private static final double MOST = 0.9;

    private static final Set<String> PARTS = Set.of("p", "ol", "ul", "dl", "blockquote", "pre");

    /** Words between headline and text, by the names that templates give them. */
    private static final List<String> STANDFIRST = List.of(
            "standfirst",
            "dek",
            "deck",
            "subhead",
            "subheading",
            "subtitle",
            "sub-title",
            "sub-headline",
            "subheadline",
            "lede",
            "lead",
            "intro",
            "summary",
            "strapline",
            "excerpt",
            "abstract",
            "kicker-text");

    private ArticleRoot() {}

    /** @return the element that holds the prose, and before it its standfirst if that is elsewhere */
    static List<Element> of(Document page, Prose prose) {
        Element root = marked(page, prose);
        for (Element next = root; next != null; ) {
            root = next;
            next = heaviest(root, prose);
        }
        List<Element> roots = new ArrayList<>(standfirst(page, root));
        roots.add(root);
        return roots;
    }

    /** What says that it is the article's text, if it is one element and holds any. */
    private static Element marked(Document page, Prose prose) {
        List<Element> marked = page.select("[itemprop=articleBody]");
        return marked.size() == 1 && prose.share(marked.get(0)) > 0.2 ? marked.get(0) : page.body();
    }

    private static @Nullable Element heaviest(Element parent, Prose prose) {
        int enough = (int) Math.ceil(MOST * prose.below(parent));
        if (enough == 0) {
            return null;
        }
        for (Element child : parent.children()) {
            // What stands beside a paragraph or a list belongs to it.
            if (prose.below(child) >= enough && !PARTS.contains(child.normalName())) {
                return child;
            }
        }
        return null;
    }

    private static List<Element> standfirst(Document page, Element root) {
        Element heading = page.selectFirst("h1");
        if (heading == null || isWithin(heading, root)) {
            return List.of();
        }
        Element from = heading.parent();
        if (from == null) {
            return List.of();
        }
        return from.getAllElements().stream()
                .filter(element -> STANDFIRST.stream().anyMatch(name -> FurnitureNames.has(element, name)))
                .filter(element -> !isWithin(element, root) && !isWithin(root, element) && !element.equals(heading))
                .filter(element -> element.text().length() < 1_000)
                .limit(1)
                .toList();
    }

    private static boolean isWithin(Element element, Element outer) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
