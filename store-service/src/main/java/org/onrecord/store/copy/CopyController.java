package org.onrecord.store.copy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.HexId;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Limit;
import org.onrecord.store.page.Page;
import org.onrecord.store.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CopyController {

    private final CopySearch search;

    CopyController(CopySearch search) {
        this.search = search;
    }

    @Operation(operationId = "copies", summary = "Groups of articles that are copies of one text")
    @GetMapping(path = "/copies", produces = "application/json")
    CopyGroupPage copies(
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = Cursor.MEANING) @RequestParam(required = false) @Nullable String cursor) {
        int most = Limit.of(limit);
        Page<CopyGroup> page = Page.of(
                search.groups(Cursor.decode(cursor, CopySearch.GROUP_KEY), most + 1),
                most,
                group -> new Cursor(List.of(group.group())));
        return new CopyGroupPage(page.rows(), page.next());
    }

    @Operation(operationId = "copiesInGroup", summary = "The articles of a group, which is first, and what found each")
    @GetMapping(path = "/copies/{group}", produces = "application/json")
    Copies group(
            @Parameter(description = "From GET /copies, or from an article") @PathVariable String group,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = Cursor.MEANING) @RequestParam(required = false) @Nullable String cursor) {
        return search.group(id(group), Cursor.decode(cursor, CopySearch.ARTICLE_KEY), Limit.of(limit))
                .orElseThrow(CopyController::unknown);
    }

    private static UUID id(String group) {
        try {
            return HexId.uuid(group);
        } catch (IllegalArgumentException noId) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return ProblemException.unknown(
                "group",
                "No two articles that are shown make up this group; it has another name since articles came or went."
                        + " GET /articles/{id} says which group an article is in, GET /copies lists them all.");
    }
}
