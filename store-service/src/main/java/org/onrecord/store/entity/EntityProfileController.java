package org.onrecord.store.entity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.store.page.Limit;
import org.onrecord.store.page.Period;
import org.onrecord.store.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EntityProfileController {

    private static final String NAMED =
            "GET /entities finds names and types; the name is spelt exactly so, URL-encoded.";

    private final EntityProfiles profiles;

    EntityProfileController(EntityProfiles profiles) {
        this.profiles = profiles;
    }

    @Operation(
            operationId = "entity",
            summary = "All that articles call so: aliases, counts, who is meant, the first and the last quote",
            description = NAMED)
    @GetMapping(path = "/entities/{type}/{name}", produces = "application/json")
    EntityProfile entity(@PathVariable String type, @PathVariable String name) {
        return profiles.profile(type(type), name(name)).orElseThrow(EntityProfileController::unknown);
    }

    @Operation(operationId = "entityWeeks", summary = "How often articles name it, by week", description = NAMED)
    @GetMapping(path = "/entities/{type}/{name}/weeks", produces = "application/json")
    EntityWeeks weeks(
            @PathVariable String type,
            @PathVariable String name,
            @Parameter(description = "Only articles of this day or time and later")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "Only articles before this day or time") @RequestParam(required = false) @Nullable
                    String to) {
        return profiles.weeks(type(type), name(name), new Period(Period.time("from", from), Period.time("to", to)));
    }

    @Operation(
            operationId = "entitySpeakers",
            summary = "Who speaks of it, in the newest 1,000 articles that name it",
            description = NAMED)
    @GetMapping(path = "/entities/{type}/{name}/speakers", produces = "application/json")
    EntitySpeakers speakers(
            @PathVariable String type,
            @PathVariable String name,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit) {
        return profiles.speakers(type(type), name(name), Limit.of(limit));
    }

    private static EntityType type(String type) {
        String upper = type.toUpperCase(Locale.ROOT);
        return Arrays.stream(EntityType.values())
                .filter(each -> each.name().equals(upper))
                .findFirst()
                .orElseThrow(EntityProfileController::unknown);
    }

    private static String name(String name) {
        if (name.indexOf('\0') >= 0) {
            throw unknown();
        }
        return name;
    }

    private static ProblemException unknown() {
        return ProblemException.unknown("entity", "No article that is shown names it. " + NAMED);
    }
}
