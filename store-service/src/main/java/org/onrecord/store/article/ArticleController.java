package org.onrecord.store.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Limit;
import org.onrecord.store.page.Page;
import org.onrecord.store.page.Parameter;
import org.onrecord.store.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ArticleController {

    private final ArticleSearch search;

    ArticleController(ArticleSearch search) {
        this.search = search;
    }

    @Operation(operationId = "articles", summary = "Articles, newest first")
    @GetMapping(path = "/articles", produces = "application/json")
    public ArticlePage articles(
            @io.swagger.v3.oas.annotations.Parameter(description = "Only those of this publisher, spelt like this")
                    @RequestParam(required = false)
                    @Nullable
                    String publisher,
            @io.swagger.v3.oas.annotations.Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @io.swagger.v3.oas.annotations.Parameter(description = Cursor.MEANING)
                    @RequestParam(required = false)
                    @Nullable
                    String cursor) {
        int most = Limit.of(limit);
        List<ArticleRow> rows = search.find(
                Parameter.given("publisher", publisher), Cursor.decode(cursor, ArticleSearch.KEY_COLUMNS), most + 1);
        return ArticlePage.of(Page.of(rows, most, ArticleRow::cursor));
    }

    @Operation(operationId = "article", summary = "An article with its text, blocks, quotes and entities")
    @GetMapping(path = "/articles/{id}", produces = "application/json")
    public ArticleView article(@PathVariable String id) {
        if (id.indexOf('\0') >= 0) {
            throw unknown();
        }
        return search.shown(id).orElseThrow(() -> notShown(id));
    }

    private ProblemException notShown(String id) {
        ArticleState state = search.state(id).orElseThrow(ArticleController::unknown);
        return state.retractedAt() == null
                ? ProblemException.unknown(
                        "article", "Some of its events are there, but not all yet. Ask again in a moment.")
                : ProblemException.gone(
                        "article-retracted",
                        "The article was taken down",
                        "It was taken down on request, with its quotes and entities. It is shown again when it is"
                                + " submitted again.");
    }

    private static ProblemException unknown() {
        return ProblemException.unknown(
                "article", "No article has this id. Slashes in an id are written %2F; GET /articles lists them all.");
    }
}
