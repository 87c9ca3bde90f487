package org.onrecord.store.audit;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Conditions;
import org.onrecord.store.page.Parameter;
import org.onrecord.store.page.Period;
import org.onrecord.store.problem.ProblemException;

/**
 * Which entries are asked for; null stands for any.
 *
 * @param caller who asked, like {@code key:desk}
 * @param action what for, like {@code article.submit}
 * @param object of what, like an article's id
 * @param from when, at the earliest
 * @param to the moment before which it was
 */
record AuditFilter(
        @Nullable String caller,
        @Nullable String action,
        @Nullable String object,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to) {

    /** @throws ProblemException if a parameter is not what it must be */
    static AuditFilter of(
            @Nullable String caller,
            @Nullable String action,
            @Nullable String object,
            @Nullable String from,
            @Nullable String to) {
        return new AuditFilter(
                Parameter.given("caller", caller),
                Parameter.given("action", action),
                Parameter.given("object", object),
                Period.time("from", from),
                Period.time("to", to));
    }

    /** What must hold of an entry; adds the values to compare with. */
    String conditions(List<Object> parameters) {
        return new Conditions(parameters)
                .and("caller = ?", caller)
                .and("action = ?", action)
                .and("object = ?", object)
                .and("at >= ?", from)
                .and("at < ?", to)
                .sql();
    }
}
