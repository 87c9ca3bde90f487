package org.onrecord.store.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.store.identity.IdentitySearch.AttachmentRow;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Limit;
import org.onrecord.store.page.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class IdentityController {

    private final IdentitySearch search;
    private final DecisionsAbout decisions;

    IdentityController(IdentitySearch search, DecisionsAbout decisions) {
        this.search = search;
        this.decisions = decisions;
    }

    @Operation(operationId = "identities", summary = "People and organisations across articles, by name")
    @GetMapping(path = "/identities", produces = "application/json")
    public IdentityPage identities(
            @Parameter(description = "Whole words of the name or of an alias; case and accents do not matter")
                    @RequestParam(required = false)
                    @Nullable
                    String name,
            @Parameter(description = "PERSON or ORGANIZATION") @RequestParam(required = false) @Nullable String type,
            @Parameter(description = "Only the one with this identifier in Wikidata")
                    @RequestParam(required = false)
                    @Nullable
                    String wikidata,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = Cursor.MEANING) @RequestParam(required = false) @Nullable String cursor) {
        int most = Limit.of(limit);
        List<IdentitySummary> rows = search.find(
                IdentityFilter.of(name, type, wikidata), Cursor.decode(cursor, IdentitySearch.KEY_COLUMNS), most + 1);
        Page<IdentitySummary> page = Page.of(rows, most, IdentityController::cursor);
        return new IdentityPage(page.rows(), page.next());
    }

    @Operation(
            operationId = "identity",
            summary = "An identity with its aliases, decisions and attachments",
            description = "One that an editor joined with another is answered with a redirection (307) to that one.")
    @GetMapping(path = "/identities/{id}", produces = "application/json")
    public ResponseEntity<IdentityView> identity(
            @PathVariable String id,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = Cursor.MEANING) @RequestParam(required = false) @Nullable String cursor) {
        IdentityId asked = IdentityParameter.inPath(id);
        UUID root = search.root(asked);
        if (!root.equals(IdentityParameter.uuid(asked))) {
            return Redirection.to("/identities/", root, "");
        }
        IdentitySummary summary = search.byId(root).orElseThrow(IdentityParameter::unknown);
        int most = Limit.of(limit);
        Page<AttachmentRow> page = Page.of(
                search.attachments(root, Cursor.decode(cursor, IdentitySearch.ATTACHMENT_KEY_COLUMNS), most + 1),
                most,
                AttachmentRow::cursor);
        return ResponseEntity.ok(new IdentityView(
                summary,
                search.aliases(root),
                decisions.newest(root),
                page.map(AttachmentRow::view).rows(),
                page.next()));
    }

    private static Cursor cursor(IdentitySummary row) {
        // Only those with a name are listed.
        return new Cursor(List.of(
                String.valueOf(row.name()),
                IdentityParameter.uuid(row.identityId()).toString()));
    }
}
