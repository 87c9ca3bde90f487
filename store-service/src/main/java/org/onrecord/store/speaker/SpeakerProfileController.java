package org.onrecord.store.speaker;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.identity.IdentityParameter;
import org.onrecord.store.identity.Redirection;
import org.onrecord.store.page.Cursor;
import org.onrecord.store.page.Limit;
import org.onrecord.store.page.Page;
import org.onrecord.store.page.Period;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SpeakerProfileController {

    private static final String REDIRECTION =
            "One that an editor joined with another is answered with a redirection (307) to that one.";

    private final SpeakerProfiles profiles;

    SpeakerProfileController(SpeakerProfiles profiles) {
        this.profiles = profiles;
    }

    @Operation(
            operationId = "speaker",
            summary = "A speaker with aliases, counts, the first and the last quote",
            description = REDIRECTION)
    @GetMapping(path = "/speakers/{id}", produces = "application/json")
    ResponseEntity<SpeakerProfile> speaker(@PathVariable String id) {
        return answer(id, "", root -> profiles.profile(root).orElseThrow(IdentityParameter::unknown));
    }

    @Operation(
            operationId = "speakerWith",
            summary = "Whom a speaker is quoted with, most often first; of more than 1,000 articles, the newest count",
            description = REDIRECTION)
    @GetMapping(path = "/speakers/{id}/with", produces = "application/json")
    ResponseEntity<CoSpeakerPage> with(
            @PathVariable String id,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(description = Cursor.MEANING) @RequestParam(required = false) @Nullable String cursor) {
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor, SpeakerSearch.KEY_COLUMNS);
        return answer(id, "/with", root -> {
            Page<CoSpeaker> page =
                    Page.of(profiles.with(root, after, most + 1), most, SpeakerProfileController::cursor);
            return new CoSpeakerPage(page.rows(), profiles.hasMoreArticlesThanLookedAt(root), page.next());
        });
    }

    @Operation(
            operationId = "speakerWeeks",
            summary = "How often a speaker is quoted, by week",
            description = REDIRECTION)
    @GetMapping(path = "/speakers/{id}/weeks", produces = "application/json")
    ResponseEntity<SpeakerWeeks> weeks(
            @PathVariable String id,
            @Parameter(description = "The week of this day or time and later") @RequestParam(required = false) @Nullable
                    String from,
            @Parameter(description = "Weeks that begin before this day or time")
                    @RequestParam(required = false)
                    @Nullable
                    String to) {
        Period period = new Period(Period.time("from", from), Period.time("to", to));
        return answer(id, "/weeks", root -> profiles.weeks(root, period));
    }

    @Operation(
            operationId = "speakerTopics",
            summary = "What is mentioned most in the newest 1,000 quotes of a speaker",
            description = REDIRECTION)
    @GetMapping(path = "/speakers/{id}/topics", produces = "application/json")
    ResponseEntity<SpeakerTopics> topics(
            @PathVariable String id,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit) {
        int most = Limit.of(limit);
        return answer(id, "/topics", root -> profiles.topics(root, most));
    }

    private <T> ResponseEntity<T> answer(String id, String path, Function<UUID, T> body) {
        UUID asked = IdentityParameter.uuid(IdentityParameter.inPath(id));
        UUID root = profiles.root(asked);
        return root.equals(asked) ? ResponseEntity.ok(body.apply(root)) : Redirection.to("/speakers/", root, path);
    }

    private static Cursor cursor(CoSpeaker row) {
        return SpeakerSearch.cursor(row.articles(), row.identityId());
    }
}
