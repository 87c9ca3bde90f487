package org.onrecord.store.subscription;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.HexId;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Limit;
import org.onrecord.store.page.Page;
import org.onrecord.store.problem.Body;
import org.onrecord.store.problem.ProblemException;
import org.onrecord.store.webhook.Attempt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubscriptionController {

    private final Subscriptions subscriptions;
    private final SubscriptionLists lists;

    SubscriptionController(Subscriptions subscriptions, SubscriptionLists lists) {
        this.subscriptions = subscriptions;
        this.lists = lists;
    }

    @Operation(
            operationId = "saveSearch",
            summary = "Saves a search, of which changes are sent to an address from now on",
            responses =
                    @ApiResponse(
                            responseCode = "201",
                            description = "Saved; the answer alone shows the secret",
                            content = @Content(schema = @Schema(implementation = SearchView.class))))
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SearchRequest.class)))
    @PostMapping(path = "/searches", consumes = "application/json", produces = "application/json")
    ResponseEntity<SearchView> save(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        SearchView saved = subscriptions.save(Body.read(request.getInputStream(), SearchRequest.class));
        return ResponseEntity.created(URI.create("/searches/" + saved.searchId()))
                .header("Cache-Control", "no-store")
                .body(saved);
    }

    @Operation(operationId = "searches", summary = "Saved searches, oldest first")
    @GetMapping(path = "/searches", produces = "application/json")
    SearchPage searches(
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = Cursor.MEANING) @RequestParam(required = false) @Nullable String cursor) {
        Page<SearchView> page = lists.searches(cursor, Limit.of(limit));
        return new SearchPage(page.rows(), page.next());
    }

    @Operation(operationId = "search", summary = "A saved search by its id")
    @GetMapping(path = "/searches/{id}", produces = "application/json")
    SearchView search(@PathVariable String id) {
        return subscriptions.view(subscriptions.get(uuid(id)));
    }

    @Operation(
            operationId = "removeSearch",
            summary = "Ends a saved search and forgets its delivery log",
            responses = @ApiResponse(responseCode = "204", description = "It is gone"))
    @DeleteMapping(path = "/searches/{id}")
    ResponseEntity<Void> remove(@PathVariable String id) {
        subscriptions.remove(uuid(id));
        return ResponseEntity.noContent().build();
    }

    @Operation(operationId = "deliveries", summary = "What came of sending the changes of a saved search, newest first")
    @GetMapping(path = "/searches/{id}/deliveries", produces = "application/json")
    DeliveryPage deliveries(
            @PathVariable String id,
            @Parameter(schema = @Schema(allowableValues = {"waiting", "delivered", "withdrawn"}))
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = Cursor.MEANING) @RequestParam(required = false) @Nullable String cursor) {
        UUID search = subscriptions.get(uuid(id)).id();
        Page<DeliveryView> page = lists.deliveries(search, state, cursor, Limit.of(limit));
        return new DeliveryPage(page.rows(), page.next());
    }

    @Operation(operationId = "pingSearch", summary = "Sends a message that tells of nothing, and says what came of it")
    @PostMapping(path = "/searches/{id}/ping", produces = "application/json")
    Attempt ping(@PathVariable String id) {
        return subscriptions.ping(uuid(id));
    }

    @Operation(operationId = "pauseSearch", summary = "Sends nothing until it is resumed; what comes meanwhile waits")
    @PostMapping(path = "/searches/{id}/pause", produces = "application/json")
    SearchView pause(@PathVariable String id) {
        return subscriptions.pause(uuid(id));
    }

    @Operation(operationId = "resumeSearch", summary = "Goes on with what waits")
    @PostMapping(path = "/searches/{id}/resume", produces = "application/json")
    SearchView resume(
            @PathVariable String id,
            @Parameter(description = "Go on behind this change or from this time on; without it, where it was")
                    @RequestParam(required = false)
                    @Nullable
                    String since) {
        return subscriptions.resume(uuid(id), since);
    }

    @Operation(operationId = "replaySearch", summary = "Sends a range once more, under the same message ids")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReplayRequest.class)))
    @PostMapping(path = "/searches/{id}/replay", consumes = "application/json", produces = "application/json")
    SearchView replay(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return subscriptions.replay(uuid(id), Body.read(request.getInputStream(), ReplayRequest.class));
    }

    private static UUID uuid(String id) {
        try {
            return HexId.uuid(id);
        } catch (IllegalArgumentException noId) {
            throw ProblemException.unknown("search", "GET /searches lists those there are.");
        }
    }
}
