package org.onrecord.store.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Limit;
import org.onrecord.store.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AuditController {

    private final AuditRows rows;

    AuditController(AuditRows rows) {
        this.rows = rows;
    }

    @Operation(operationId = "audit", summary = "Who asked to change what, newest first")
    @GetMapping(path = "/audit", produces = "application/json")
    public AuditPage audit(
            @Parameter(description = "Who asked: key: and a key's name, token: and a token's subject, or anyone")
                    @RequestParam(required = false)
                    @Nullable
                    String caller,
            @Parameter(description = "What was asked for, like article.submit")
                    @RequestParam(required = false)
                    @Nullable
                    String action,
            @Parameter(description = "Of what, like an article's id") @RequestParam(required = false) @Nullable
                    String object,
            @Parameter(description = "From then on: a day in UTC or a time") @RequestParam(required = false) @Nullable
                    String from,
            @Parameter(description = "Before then: a day in UTC or a time") @RequestParam(required = false) @Nullable
                    String to,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = Cursor.MEANING) @RequestParam(required = false) @Nullable String cursor) {
        int most = Limit.of(limit);
        List<AuditRows.Row> found = rows.list(
                AuditFilter.of(caller, action, object, from, to),
                Cursor.decode(cursor, AuditRows.KEY_COLUMNS),
                most + 1);
        Page<AuditRows.Row> page = Page.of(found, most, AuditRows.Row::cursor);
        return new AuditPage(page.map(AuditRows.Row::entry).rows(), page.next());
    }
}
