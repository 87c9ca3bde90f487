package org.onrecord.ingest.format.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Words that are set large beside the text they are taken from. Those that stand nowhere else are kept. */
final class PullQuotes {

    private static final int SHORTEST = 15;

    /** Nobody sets more than this beside a text: a bound on the work, in letters. */
    private static final int LONGEST = 500;

    private static final int MOST = 100;
    private static final int LOOKED_AT = 200_000;

    private PullQuotes() {}

    static boolean is(Element element) {
        if (FurnitureNames.has(element, "pullquote") || FurnitureNames.has(element, "pull-quote")) {
            return true;
        }
        return element.normalName().equals("aside")
                && element.selectFirst("blockquote, q") != null
                && element.selectFirst("a") == null;
    }

    /**
     * Drops what is set off and stands in the text as well.
     *
     * @return the blocks without the pull quotes and block quotes whose longest block stands elsewhere
     */
    static List<TextBlock> dropRepeated(List<TextBlock> blocks) {
        IdentityHashMap<Element, String> longest = new IdentityHashMap<>();
        StringBuilder others = new StringBuilder();
        for (TextBlock block : blocks) {
            String letters = letters(block.text());
            Element quote = setOff(block.owner());
            if (quote == null) {
                others.append(letters).append('\n');
            } else {
                longest.merge(quote, letters, (one, two) -> one.length() >= two.length() ? one : two);
            }
        }
        String text = others.substring(0, Math.min(others.length(), LOOKED_AT));
        if (longest.size() > MOST) {
            return blocks;
        }
        longest.values()
                .removeIf(quote -> quote.length() < SHORTEST || quote.length() > LONGEST || !text.contains(quote));
        return blocks.stream()
                .filter(block -> setOff(block.owner()) == null || !longest.containsKey(setOff(block.owner())))
                .toList();
    }

    /** @return the outermost pull quote or block quote that an element is in, null where it is in none */
    private static @Nullable Element setOff(Element owner) {
        Element found = null;
        Element element = owner;
        for (int up = 0; element != null && up < 5; up++) {
            if (element.normalName().equals("blockquote") || is(element) || FurnitureNames.has(element, "quote")) {
                found = element;
            }
            element = element.parent();
        }
        return found;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}
