package org.onrecord.store.deadletter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Flag;
import org.onrecord.store.page.Limit;
import org.onrecord.store.problem.ProblemException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RedriveController {

    private static final String DRY_RUN = "true: say which letters it would be, and do nothing";

    private final LetterSearch search;
    private final Redrive redrive;
    private final Dismissal dismissal;

    RedriveController(LetterSearch search, Redrive redrive, Dismissal dismissal) {
        this.search = search;
        this.redrive = redrive;
        this.dismissal = dismissal;
    }

    @Operation(operationId = "redrive", summary = "Send a refused record again; asking twice sends it once")
    @PostMapping(path = "/dead-letters/{id}/redrive", produces = "application/json")
    public LetterView redrive(@PathVariable String id) {
        LetterView letter = sent(known(id)).view();
        if (letter.state() == LetterState.RETRACTED) {
            throw ProblemException.gone(
                    "dead-letter-retracted",
                    "The letter's article was taken down",
                    "What its record said is gone with the article.");
        }
        if (letter.obstacle() != null) {
            throw ProblemException.conflict(
                    "not-redrivable",
                    "The record cannot be sent again",
                    letter.obstacle().meaning());
        }
        if (letter.state() == LetterState.DISMISSED) {
            throw ProblemException.conflict(
                    "not-redrivable", "The record cannot be sent again", "The letter was dismissed.");
        }
        return letter;
    }

    @Operation(operationId = "redriveAll", summary = "Send refused records again, the oldest first")
    @PostMapping(path = "/dead-letters/redrive", produces = "application/json")
    public RedriveView redriveAll(
            @Parameter(description = LetterFilter.TOPIC) @RequestParam(required = false) @Nullable String topic,
            @Parameter(description = LetterFilter.REASON) @RequestParam(required = false) @Nullable String reason,
            @Parameter(description = LetterFilter.ARTICLE) @RequestParam(required = false) @Nullable String article,
            @Parameter(description = LetterFilter.FROM) @RequestParam(required = false) @Nullable String from,
            @Parameter(description = LetterFilter.TO) @RequestParam(required = false) @Nullable String to,
            @Parameter(description = DRY_RUN) @RequestParam(required = false) @Nullable String dryRun,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit) {
        int most = Limit.of(limit);
        LetterFilter filter = LetterFilter.of(null, topic, reason, article, from, to);
        return each(
                search.redrivable(filter, most + 1), most, Boolean.TRUE.equals(Flag.of("dryRun", dryRun)), this::sent);
    }

    @Operation(operationId = "dismiss", summary = "Mark a letter about which nothing is to be done")
    @PostMapping(path = "/dead-letters/{id}/dismiss", produces = "application/json")
    public LetterView dismiss(@PathVariable String id) {
        return dismissed(known(id)).view();
    }

    @Operation(operationId = "dismissAll", summary = "Mark letters about which nothing is to be done, the newest first")
    @PostMapping(path = "/dead-letters/dismiss", produces = "application/json")
    public RedriveView dismissAll(
            @Parameter(description = LetterFilter.TOPIC) @RequestParam(required = false) @Nullable String topic,
            @Parameter(description = LetterFilter.REASON) @RequestParam(required = false) @Nullable String reason,
            @Parameter(description = LetterFilter.ARTICLE) @RequestParam(required = false) @Nullable String article,
            @Parameter(description = LetterFilter.FROM) @RequestParam(required = false) @Nullable String from,
            @Parameter(description = LetterFilter.TO) @RequestParam(required = false) @Nullable String to,
            @Parameter(description = DRY_RUN) @RequestParam(required = false) @Nullable String dryRun,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit) {
        int most = Limit.of(limit);
        LetterFilter filter = LetterFilter.of(null, topic, reason, article, from, to);
        return each(
                search.find(filter.open(), null, most + 1),
                most,
                Boolean.TRUE.equals(Flag.of("dryRun", dryRun)),
                this::dismissed);
    }

    /** @param found one more than {@code most} where there are more */
    private static RedriveView each(List<LetterRow> found, int most, boolean dryRun, Function<UUID, LetterRow> action) {
        List<LetterView> letters = found.stream()
                .limit(most)
                .map(row -> dryRun ? row : action.apply(row.id()))
                .map(LetterRow::view)
                .toList();
        return new RedriveView(dryRun, letters, found.size() > most);
    }

    private LetterRow sent(UUID letterId) {
        try {
            return redrive.redrive(letterId);
        } catch (NotSentException away) {
            throw ProblemException.unavailable(
                    "kafka-unavailable",
                    "Kafka does not answer",
                    "The letter is still open; redrive it again when Kafka is back. Sending a record twice does no"
                            + " harm.",
                    away);
        }
    }

    private LetterRow dismissed(UUID letterId) {
        dismissal.dismiss(letterId);
        return search.byId(letterId).orElseThrow(DeadLetterController::unknown);
    }

    private UUID known(String id) {
        return search.byId(DeadLetterController.idOf(id))
                .orElseThrow(DeadLetterController::unknown)
                .id();
    }
}
