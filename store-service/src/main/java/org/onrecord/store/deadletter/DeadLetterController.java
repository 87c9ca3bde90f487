package org.onrecord.store.deadletter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
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
public class DeadLetterController {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final LetterSearch search;

    DeadLetterController(LetterSearch search) {
        this.search = search;
    }

    @Operation(operationId = "deadLetters", summary = "Records that were refused, the newest first")
    @GetMapping(path = "/dead-letters", produces = "application/json")
    public LetterPage letters(
            @Parameter(description = "What has become of them", schema = @Schema(implementation = LetterState.class))
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @Parameter(description = LetterFilter.TOPIC) @RequestParam(required = false) @Nullable String topic,
            @Parameter(description = LetterFilter.REASON) @RequestParam(required = false) @Nullable String reason,
            @Parameter(description = LetterFilter.ARTICLE) @RequestParam(required = false) @Nullable String article,
            @Parameter(description = LetterFilter.FROM) @RequestParam(required = false) @Nullable String from,
            @Parameter(description = LetterFilter.TO) @RequestParam(required = false) @Nullable String to,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = Cursor.MEANING) @RequestParam(required = false) @Nullable String cursor) {
        LetterFilter filter = LetterFilter.of(state, topic, reason, article, from, to);
        int most = Limit.of(limit);
        List<LetterRow> rows = search.find(filter, Cursor.decode(cursor, LetterSearch.KEY_COLUMNS), most + 1);
        Page<LetterView> page = Page.of(rows, most, LetterRow::cursor).map(LetterRow::view);
        return new LetterPage(page.rows(), page.next());
    }

    @Operation(operationId = "deadLetter", summary = "A refused record, as it came")
    @GetMapping(path = "/dead-letters/{id}", produces = "application/json")
    public LetterContent letter(@PathVariable String id) {
        LetterRow row = search.byId(idOf(id)).orElseThrow(DeadLetterController::unknown);
        Letter.Content content = search.content(row.id());
        return new LetterContent(
                row.view(),
                LetterContent.Bytes.of(content.key()),
                LetterContent.Bytes.of(content.value()),
                content.headers().stream()
                        .map(header ->
                                new LetterContent.NamedBytes(header.key(), LetterContent.Bytes.of(header.value())))
                        .toList());
    }

    /** @throws ProblemException if no letter can have this id */
    static UUID idOf(String id) {
        if (!ID.matcher(id).matches()) {
            throw unknown();
        }
        return HexId.uuid(id);
    }

    static ProblemException unknown() {
        return ProblemException.unknown("dead-letter", "GET /dead-letters lists those there are.");
    }
}
