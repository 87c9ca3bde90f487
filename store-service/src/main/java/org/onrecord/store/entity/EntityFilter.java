package org.onrecord.store.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.entity.EntityType;
import org.onrecord.store.name.NameKeys;
import org.onrecord.store.page.Parameter;
import org.onrecord.store.problem.ProblemException;

/**
 * Which entities are asked for; null stands for any.
 *
 * @param name some whole words of the name or an alias, folded
 * @param type what it is
 * @param article the article's id
 */
record EntityFilter(
        @Nullable String name,
        @Nullable EntityType type,
        @Nullable String article) {

    /** @throws ProblemException if a parameter is not what it must be */
    static EntityFilter of(@Nullable String name, @Nullable String type, @Nullable String article) {
        return new EntityFilter(NameKeys.foldParameter("name", name), type(type), Parameter.given("article", article));
    }

    private static @Nullable EntityType type(@Nullable String type) {
        String code = Parameter.given("type", type);
        if (code == null) {
            return null;
        }
        String upper = code.toUpperCase(Locale.ROOT);
        return Arrays.stream(EntityType.values())
                .filter(each -> each.name().equals(upper))
                .findFirst()
                .orElseThrow(() -> ProblemException.badParameter(
                        "type",
                        "Give one of "
                                + Arrays.stream(EntityType.values())
                                        .map(EntityType::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
