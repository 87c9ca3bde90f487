package org.onrecord.store.entity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Limit;
import org.onrecord.store.page.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EntityController {

    private final EntitySearch search;

    EntityController(EntitySearch search) {
        this.search = search;
    }

    @Operation(operationId = "entities", summary = "People, organisations, places and what else articles name")
    @GetMapping(path = "/entities", produces = "application/json")
    public EntityPage entities(
            @Parameter(description = "Whole words of the name or of an alias; case and accents do not matter")
                    @RequestParam(required = false)
                    @Nullable
                    String name,
            @Parameter(description = "What it is", schema = @Schema(implementation = EntityType.class))
                    @RequestParam(required = false)
                    @Nullable
                    String type,
            @Parameter(description = "Only those of this article") @RequestParam(required = false) @Nullable
                    String article,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = Cursor.MEANING) @RequestParam(required = false) @Nullable String cursor) {
        EntityFilter filter = EntityFilter.of(name, type, article);
        int most = Limit.of(limit);
        List<EntitySummary> rows = search.find(filter, Cursor.decode(cursor, EntitySearch.KEY_COLUMNS), most + 1);
        Page<EntitySummary> page = Page.of(rows, most, EntityController::cursor);
        return new EntityPage(page.rows(), page.next());
    }

    private static Cursor cursor(EntitySummary row) {
        return new Cursor(List.of(row.name(), row.type().name()));
    }
}
