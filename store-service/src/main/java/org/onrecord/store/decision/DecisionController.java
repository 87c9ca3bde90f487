package org.onrecord.store.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.identity.DecisionId;
import org.onrecord.events.identity.IdentityDecided;
import org.onrecord.store.identity.IdentityParameter;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Flag;
import org.onrecord.store.page.Limit;
import org.onrecord.store.page.Page;
import org.onrecord.store.problem.Body;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DecisionController {

    private final Decisions decisions;
    private final DecisionRows rows;

    DecisionController(Decisions decisions, DecisionRows rows) {
        this.decisions = decisions;
        this.rows = rows;
    }

    @Operation(operationId = "join", summary = "Decides that another identity is the same one")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = JoinRequest.class)))
    @PostMapping(path = "/identities/{id}/join", consumes = "application/json", produces = "application/json")
    IdentityDecided join(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return decisions.join(IdentityParameter.inPath(id), Body.read(request.getInputStream(), JoinRequest.class));
    }

    @Operation(operationId = "split", summary = "Decides that in some articles it is another one")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SplitRequest.class)))
    @PostMapping(path = "/identities/{id}/split", consumes = "application/json", produces = "application/json")
    IdentityDecided split(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return decisions.split(IdentityParameter.inPath(id), Body.read(request.getInputStream(), SplitRequest.class));
    }

    @Operation(operationId = "undo", summary = "Takes a decision back")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = UndoRequest.class)))
    @PostMapping(path = "/decisions/{id}/undo", consumes = "application/json", produces = "application/json")
    IdentityDecided undo(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return decisions.undo(decisionId(id), Body.read(request.getInputStream(), UndoRequest.class));
    }

    @Operation(operationId = "decisions", summary = "What editors decided, newest first")
    @GetMapping(path = "/decisions", produces = "application/json")
    public DecisionPage decisions(
            @Parameter(description = "Only those about this identity") @RequestParam(required = false) @Nullable
                    String identity,
            @Parameter(
                            description = "Only those that stand (true), or only those that were undone (false)",
                            schema = @Schema(type = "boolean"))
                    @RequestParam(required = false)
                    @Nullable
                    String stands,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = Cursor.MEANING) @RequestParam(required = false) @Nullable String cursor) {
        int most = Limit.of(limit);
        List<DecisionRows.Row> found = rows.list(
                IdentityParameter.inQuery("identity", identity),
                Flag.of("stands", stands),
                Cursor.decode(cursor, DecisionRows.KEY_COLUMNS),
                most + 1);
        Page<DecisionRows.Row> page = Page.of(found, most, DecisionRows.Row::cursor);
        return new DecisionPage(page.map(DecisionRows.Row::decision).rows(), page.next());
    }

    @Operation(operationId = "decision", summary = "A decision by its id")
    @GetMapping(path = "/decisions/{id}", produces = "application/json")
    IdentityDecided decision(@PathVariable String id) {
        return rows.byId(decisionId(id)).orElseThrow(Decisions::unknownDecision);
    }

    private static DecisionId decisionId(String id) {
        try {
            return new DecisionId(id);
        } catch (InvalidFieldException noId) {
            throw Decisions.unknownDecision();
        }
    }
}
