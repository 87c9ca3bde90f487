package org.onrecord.store.pages.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.article.ArticleController;
import org.onrecord.store.article.ArticleView;
import org.onrecord.store.lineage.LineageController;
import org.onrecord.store.lineage.LineageView;
import org.onrecord.store.pages.Links;
import org.onrecord.store.quote.QuoteController;
import org.onrecord.store.quote.QuoteView;
import org.onrecord.store.version.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An article as it is read, and a quote where it stands in it. */
@Controller
class ReadingPages {

    private final QuoteController quotes;
    private final ArticleController articles;
    private final LineageController lineage;
    private final KnownEntities entities;

    ReadingPages(
            QuoteController quotes, ArticleController articles, LineageController lineage, KnownEntities entities) {
        this.quotes = quotes;
        this.articles = articles;
        this.lineage = lineage;
        this.entities = entities;
    }

    @GetMapping(path = Links.BROWSE + "/quotes/{id}", produces = "text/html")
    String quote(@PathVariable String id, Model model) {
        QuoteView quote = quotes.quote(id);
        ArticleView article = articles.article(quote.articleId());
        // Its article may have been corrected between the two questions: what is shown fits together.
        QuoteView asRead = article.quotes().stream()
                .filter(one -> one.quoteId().equals(quote.quoteId()))
                .findFirst()
                .orElse(quote);
        return page(article, asRead, model, Links.json("quotes", id));
    }

    @GetMapping(path = Links.BROWSE + "/articles/{id}", produces = "text/html")
    String article(@PathVariable String id, Model model) {
        return page(articles.article(id), null, model, Links.json("articles", id));
    }

    private String page(ArticleView article, @Nullable QuoteView quote, Model model, String json) {
        Map<String, Known> known = entities.of(article.articleId());
        LineageView history = lineage.versions(article.articleId(), null, null);
        model.addAttribute("article", article);
        model.addAttribute("quote", quote);
        model.addAttribute("reading", Reading.of(article, quote, known));
        model.addAttribute("known", known);
        model.addAttribute("history", history);
        model.addAttribute(
                "corrected", history.versions().stream().anyMatch(version -> version.outcome() == Outcome.SUPERSEDED));
        model.addAttribute("json", json);
        return "browse/reading";
    }
}
