package org.onrecord.store.pages.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.text.Mention;
import org.onrecord.events.text.SelectedSpan;
import org.onrecord.store.article.ArticleView;
import org.onrecord.store.quote.QuoteView;

/**
 * An article as it is read, perhaps with one quote looked at.
 *
 * @param title the headline as text
 * @param headline the headline with its marks
 * @param body the lines below it
 * @param roles what is marked, for the key
 * @param chains how the quote's speakers were found, one for each; none where no quote is looked at
 */
public record Reading(String title, List<Piece> headline, List<Line> body, List<Role> roles, List<Chain> chains) {

    static Reading of(ArticleView article, @Nullable QuoteView quote, Map<String, Known> known) {
        List<Chain> chains = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (QuoteView other : article.quotes()) {
            if (quote == null || !other.quoteId().equals(quote.quoteId())) {
                other.spans().forEach(span -> parts.add(part(span, Role.OTHER, other.quoteId())));
            }
        }
        if (quote != null) {
            for (int i = 0; i < quote.speakers().size(); i++) {
                chains.add(Chain.of(quote.speakers().get(i), i + 1, article.entities(), known));
            }
            mark(quote, chains, parts);
        }
        List<Line> lines = MarkedText.lines(article.text(), article.blocks(), parts);
        List<Role> roles = parts.stream().map(Part::role).distinct().sorted().toList();
        String title = article.title();
        Line first = lines.isEmpty() ? null : lines.get(0);
        if (first != null
                && first.kind().equals("headline")
                && (title == null || title.strip().equals(first.text().strip()))) {
            return new Reading(first.text(), first.pieces(), lines.subList(1, lines.size()), roles, chains);
        }
        String shown = title == null ? "An article without a headline" : title;
        return new Reading(shown, List.of(new Piece(shown, List.of(), null, null, "", "")), lines, roles, chains);
    }

    private static void mark(QuoteView quote, List<Chain> chains, List<Part> parts) {
        for (int i = 0; i < quote.spans().size(); i++) {
            parts.add(part(quote.spans().get(i), Role.CONTENT, i == 0 ? "quote" : ""));
        }
        if (quote.cue() != null) {
            parts.add(new Part(quote.cue().start(), quote.cue().end(), Role.CUE, "cue"));
        }
        for (int i = 0; i < chains.size(); i++) {
            Chain chain = chains.get(i);
            add(parts, chain.speaker().mention(), Role.SPEAKER, i == 0 ? Chain.SPEAKER_ANCHOR : "");
            add(parts, chain.earlier(), Role.EARLIER, chain.anchor());
        }
        add(parts, quote.addressee(), Role.ADDRESSEE, "");
        add(parts, quote.place(), Role.PLACE, "");
        add(parts, quote.date(), Role.DATE, "");
    }

    private static void add(List<Part> parts, @Nullable Mention mention, Role role, String anchor) {
        if (mention != null) {
            parts.add(new Part(mention.start(), mention.end(), role, anchor));
        }
    }

    private static Part part(SelectedSpan span, Role role, String target) {
        return new Part(span.start(), span.end(), role, target);
    }
}
