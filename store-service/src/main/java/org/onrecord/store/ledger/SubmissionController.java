package org.onrecord.store.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.article.SubmissionId;
import org.onrecord.store.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubmissionController {

    private final SubmissionSearch search;
    private final TopicEnds topics;

    SubmissionController(SubmissionSearch search, TopicEnds topics) {
        this.search = search;
        this.topics = topics;
    }

    @Operation(operationId = "submission", summary = "What became of a submission")
    @GetMapping(path = "/submissions/{id}", produces = "application/json")
    SubmissionView submission(
            @Parameter(
                            description =
                                    "Of the receipt: the lane, the partition and the offset of the record, live-3-1042")
                    @PathVariable
                    String id) {
        SubmissionId submission = parsed(id);
        return search.of(submission).orElseGet(() -> notNoted(submission));
    }

    private SubmissionView notNoted(SubmissionId submission) {
        if (search.isPassed(submission) || !topics.isBefore(submission)) {
            // It may have been noted between the two questions.
            return search.of(submission).orElseThrow(SubmissionController::unknown);
        }
        return SubmissionView.received(submission);
    }

    private static SubmissionId parsed(String id) {
        try {
            return SubmissionId.parse(id);
        } catch (InvalidFieldException noId) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return ProblemException.unknown(
                "submission",
                "No article was submitted with this id, which is that of a receipt: live-3-1042. A takedown has none:"
                        + " GET /articles/{id}/takedown tells of it.");
    }
}
