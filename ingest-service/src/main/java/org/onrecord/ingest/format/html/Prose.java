package org.onrecord.ingest.format.html;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/** How much running text is below each element of a page. */
final class Prose {

    private static final int LONG = 80;
    private static final int SHORT = 25;
    private static final String SENTENCE_ENDS = ".?!…:;\"”’»“)";

    private final IdentityHashMap<Element, Integer> characters = new IdentityHashMap<>();
    private int all;

    private Prose() {}

    static Prose of(List<TextBlock> blocks) {
        Prose prose = new Prose();
        for (TextBlock block : blocks) {
            if (is(block)) {
                prose.all += block.text().length();
                for (Element element = block.owner(); element != null; element = element.parent()) {
                    prose.characters.merge(element, block.text().length(), Integer::sum);
                }
            }
        }
        return prose;
    }

    /** Whether a block is sentences, and not labels or links. */
    static boolean is(TextBlock block) {
        String text = block.text();
        boolean sentence = text.length() >= SHORT && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return (text.length() >= LONG || sentence) && 2 * block.linked() < text.length();
    }

    /** @return characters of prose below an element */
    int below(Element element) {
        return characters.getOrDefault(element, 0);
    }

    /** @return the share of the page's prose that is below an element, from 0 to 1 */
    double share(Element element) {
        return all == 0 ? 0 : (double) below(element) / all;
    }
}
