package org.onrecord.ingest.format.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which elements of a page are not part of its article. */
final class Furniture implements Predicate<Element> {

    /** Never text of the article, whoever writes what into them. */
    static final Set<String> NOT_TEXT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "svg",
            "canvas",
            "object",
            "embed",
            "audio",
            "video",
            "select",
            "option",
            "input",
            "textarea",
            "button",
            "label",
            "dialog",
            "head",
            "map",
            "progress");

    private static final Set<String> TAGS = Set.of("nav", "footer", "form", "menu", "aside");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "dialog",
            "alertdialog",
            "complementary",
            "contentinfo",
            "search",
            "menu",
            "tablist");
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

    /** What holds more of a page's prose than this is not furniture because of a name that means little. */
    private static final double MUCH = 0.4;

    private final Prose prose;
    private final Set<Element> round = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param prose of the whole page, furniture and all */
    Furniture(Document page, Prose prose) {
        this.prose = prose;
        for (Element heading : page.select("h1, [itemprop=articleBody]")) {
            for (Element element = heading; element != null && round.add(element); ) {
                element = element.parent();
            }
        }
    }

    @Override
    public boolean test(Element element) {
        String tag = element.normalName();
        if (NOT_TEXT.contains(tag) || tag.startsWith("amp-")) {
            return true;
        }
        if (PullQuotes.is(element) || Captions.is(element)) {
            return Captions.is(element) && !Captions.holdsQuotation(element);
        }
        if (element.attributesSize() == 0 && !TAGS.contains(tag)) {
            return false;
        }
        if (isOfBlockQuote(element)) {
            return false;
        }
        if (WHOLE.contains(tag) && !FurnitureNames.has(element, "card") && !FurnitureNames.has(element, "teaser")) {
            return false;
        }
        if (round.contains(element)) {
            return false;
        }
        boolean small = prose.share(element) < MUCH;
        return FurnitureNames.always(element)
                || (small && (TAGS.contains(tag) || isHidden(element) || FurnitureNames.ifSmall(element)))
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
    }

    /** What is all block quote, as an embedded post, and who said it below one. */
    private boolean isOfBlockQuote(Element element) {
        if (element.normalName().equals("footer")) {
            return element.closest("blockquote") != null;
        }
        Element quote = element.selectFirst("blockquote");
        return quote != null
                && !FurnitureNames.always(element)
                && prose.below(quote) > 0
                && prose.below(quote) == prose.below(element);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }
}
