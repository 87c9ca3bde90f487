package org.onrecord.store.takedown;

import io.swagger.v3.oas.annotations.Operation;
import org.onrecord.store.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TakedownController {

    private final TakedownSearch search;

    TakedownController(TakedownSearch search) {
        this.search = search;
    }

    @Operation(
            operationId = "takedown",
            summary = "What the takedown of an article has removed, and by when Kafka holds nothing of it any more")
    @GetMapping(path = "/articles/{id}/takedown", produces = "application/json")
    public TakedownReceipt takedown(@PathVariable String id) {
        // PostgreSQL holds no null character, so there is no such id.
        if (id.indexOf('\0') >= 0) {
            throw unknown();
        }
        return search.of(id).orElseThrow(TakedownController::unknown);
    }

    private static ProblemException unknown() {
        return ProblemException.unknown(
                "takedown",
                "No article of this id was taken down. To take one down, DELETE /articles/{id} at the ingest-service;"
                        + " the receipt is here a moment later. Slashes in an id are written %2F.");
    }
}
