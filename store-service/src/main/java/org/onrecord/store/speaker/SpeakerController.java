package org.onrecord.store.speaker;

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
public class SpeakerController {

    private final SpeakerSearch search;

    SpeakerController(SpeakerSearch search) {
        this.search = search;
    }

    @Operation(operationId = "speakers", summary = "Who is quoted how often, the most quoted first")
    @GetMapping(path = "/speakers", produces = "application/json")
    public SpeakerPage speakers(
            @Parameter(description = "Only articles of this day or time and later")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "Only articles before this day or time") @RequestParam(required = false) @Nullable
                    String to,
            @Parameter(description = "Whole words of the speaker's name or of an alias")
                    @RequestParam(required = false)
                    @Nullable
                    String name,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = Cursor.MEANING) @RequestParam(required = false) @Nullable String cursor) {
        int most = Limit.of(limit);
        List<SpeakerView> rows = search.find(
                SpeakerFilter.of(from, to, name), Cursor.decode(cursor, SpeakerSearch.KEY_COLUMNS), most + 1);
        Page<SpeakerView> page = Page.of(rows, most, SpeakerController::cursor);
        return new SpeakerPage(page.rows(), page.next());
    }

    private static Cursor cursor(SpeakerView row) {
        return SpeakerSearch.cursor(row.quotes(), row.identityId());
    }
}
