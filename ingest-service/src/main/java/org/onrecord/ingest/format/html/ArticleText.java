package org.onrecord.ingest.format.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The readable text of a page: the element that holds most of its prose, without furniture. Block quotes are kept, and
 * so is every quote that stands nowhere else.
 */
final class ArticleText {

    /** What JSON-LD has as the article's text counts where the page shows less than this share of it. */
    private static final double SHOWN = 0.6;

    private ArticleText() {}

    static String of(Document page, JsonLd data, @Nullable String title) {
        String shown = TextBlock.joined(shown(page, title));
        String said = Optional.ofNullable(data.text("articleBody"))
                .map(ArticleText::paragraphs)
                .orElse("");
        return shown.length() < SHOWN * said.length() ? said : shown;
    }

    private static List<TextBlock> shown(Document page, @Nullable String title) {
        List<TextBlock> everything =
                TextBlocks.of(page.body(), element -> Furniture.NOT_TEXT.contains(element.normalName()));
        Furniture furniture = new Furniture(page, Prose.of(everything));
        Prose prose = Prose.of(TextBlocks.of(page.body(), furniture));
        List<TextBlock> blocks = new ArrayList<>();
        for (Element root : ArticleRoot.of(page, prose)) {
            blocks.addAll(TextBlocks.of(root, furniture));
        }
        return PullQuotes.dropRepeated(withoutLooseLines(blocks, title));
    }

    /** A heading over loose lines is one of them. */
    private static List<TextBlock> withoutLooseLines(List<TextBlock> blocks, @Nullable String title) {
        List<TextBlock> kept = new ArrayList<>();
        boolean looseBehind = false;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            TextBlock block = LooseLines.withoutLeading(blocks.get(i), title);
            boolean heading = block.owner().normalName().matches("h[2-6]");
            looseBehind = LooseLines.is(block, title) || (heading && looseBehind);
            if (!looseBehind) {
                kept.add(block);
            }
        }
        Collections.reverse(kept);
        return kept;
    }

    /** The text may come marked up, or with its line ends as the only sign of a paragraph. */
    private static String paragraphs(String body) {
        String text = body.contains("</p>") || body.contains("<br") ? Fragment.text(body) : body;
        return text.strip().replaceAll("[ \\t\\u00A0]*\\R[\\s\\u00A0]*", "\n\n");
    }
}
