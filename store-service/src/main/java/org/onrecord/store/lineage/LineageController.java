package org.onrecord.store.lineage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Limit;
import org.onrecord.store.page.Page;
import org.onrecord.store.problem.ProblemException;
import org.onrecord.store.quote.QuoteSearch;
import org.onrecord.store.quote.QuoteView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LineageController {

    private final LineageSearch search;
    private final QuoteSearch quotes;

    LineageController(LineageSearch search, QuoteSearch quotes) {
        this.search = search;
        this.quotes = quotes;
    }

    @Operation(operationId = "versions", summary = "The versions of an article and what became of each, highest first")
    @GetMapping(path = "/articles/{id}/versions", produces = "application/json")
    public LineageView versions(
            @PathVariable String id,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = Cursor.MEANING) @RequestParam(required = false) @Nullable String cursor) {
        refuseNull(id);
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor, LineageSearch.KEY_COLUMNS);
        return search.inOneSnapshot(() -> {
            List<VersionRow> rows = search.page(id, after, most + 1);
            List<TakedownView> takedowns = search.takedowns(id);
            if (after == null && rows.isEmpty() && takedowns.isEmpty()) {
                throw unknown();
            }
            Page<VersionView> page = Page.of(rows, most, VersionRow::cursor).map(VersionRow::view);
            return new LineageView(id, page.rows(), takedowns, page.next());
        });
    }

    @Operation(operationId = "changes", summary = "How the quotes of two versions of an article differ")
    @GetMapping(path = "/articles/{id}/changes", produces = "application/json")
    public ChangesView changes(
            @PathVariable String id,
            @Parameter(
                            description = "The earlier version: its number or its versionId. Left out: the newest one"
                                    + " before the later that said something of its own")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "The later version, named likewise. Left out: the one that is shown")
                    @RequestParam(required = false)
                    @Nullable
                    String to) {
        refuseNull(id);
        return search.inOneSnapshot(() -> compare(id, from, to));
    }

    private ChangesView compare(String id, @Nullable String from, @Nullable String to) {
        List<VersionRow> versions = search.newestFirst(id);
        if (versions.isEmpty()) {
            throw unknown();
        }
        VersionChoice choice = new VersionChoice(versions);
        VersionRow later = to == null ? choice.shown() : choice.named("to", to);
        VersionRow earlier = from == null ? choice.before(later) : choice.named("from", from);
        List<QuoteView> before = earlier == null ? List.of() : quotes.ofVersion(earlier.rowId());
        QuoteChanges changes = QuoteChanges.between(before, quotes.ofVersion(later.rowId()));
        return new ChangesView(
                id,
                earlier == null ? null : earlier.view(),
                later.view(),
                changes.added(),
                changes.revised(),
                changes.retracted(),
                changes.unchanged().size());
    }

    /** PostgreSQL holds no null character, so there is no such id. */
    private static void refuseNull(String id) {
        if (id.indexOf('\0') >= 0) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return ProblemException.unknown(
                "article", "No article has this id. Slashes in an id are written %2F; GET /articles lists them all.");
    }
}
