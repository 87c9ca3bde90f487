package org.onrecord.store.deadletter;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.Rejection;
import org.onrecord.store.page.Conditions;
import org.onrecord.store.page.Parameter;
import org.onrecord.store.page.Period;
import org.onrecord.store.problem.ProblemException;

/**
 * Which letters are meant; null stands for any.
 *
 * @param state what has become of them
 * @param topic the topic that their records came on
 * @param reason the code of the reason
 * @param article an article that they name
 * @param from refused for the first time then or later
 * @param to refused for the first time before that
 */
record LetterFilter(
        @Nullable LetterState state,
        @Nullable String topic,
        @Nullable String reason,
        @Nullable String article,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to) {

    static final String TOPIC = "The topic that the record came on";
    static final String REASON = "The code of the reason";
    static final String ARTICLE = "Only letters that name this article";
    static final String FROM = "Refused for the first time then or later: 2026-03-02T08:00:00Z";
    static final String TO = "Refused for the first time before that";

    /** @throws ProblemException if a parameter is not what it must be */
    static LetterFilter of(
            @Nullable String state,
            @Nullable String topic,
            @Nullable String reason,
            @Nullable String article,
            @Nullable String from,
            @Nullable String to) {
        return new LetterFilter(
                state(Parameter.given("state", state)),
                topic(Parameter.given("topic", topic)),
                reason(Parameter.given("reason", reason)),
                Parameter.given("article", article),
                Period.time("from", from),
                Period.time("to", to));
    }

    /** The letters that wait for somebody. */
    LetterFilter open() {
        return new LetterFilter(LetterState.OPEN, topic, reason, article, from, to);
    }

    /** What must hold of {@code d}, the letter; adds the values to compare with. */
    String conditions(List<Object> parameters) {
        return new Conditions(parameters)
                .and("d.state = ?", state == null ? null : state.code())
                .and("d.topic = ?", topic)
                .and("d.reason = ?", reason)
                .and("d.article_ids @> ARRAY[?::text]", article)
                .and("d.first_failed_at >= ?", from)
                .and("d.first_failed_at < ?", to)
                .sql();
    }

    private static @Nullable LetterState state(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return Arrays.stream(LetterState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.badParameter(
                        "state", "Give open, redriven, dismissed or retracted, or leave it out."));
    }

    private static @Nullable String topic(@Nullable String name) {
        if (name != null && Topic.ofWireName(name).isEmpty()) {
            throw ProblemException.badParameter(
                    "topic", "There is no such topic; it is one like news.article.submitted.v1.");
        }
        return name;
    }

    private static @Nullable String reason(@Nullable String code) {
        if (code != null && Rejection.ofCode(code).isEmpty() && !code.equals(LetterReader.NO_REASON)) {
            throw ProblemException.badParameter(
                    "reason",
                    Arrays.stream(Rejection.values())
                            .map(Rejection::code)
                            .collect(Collectors.joining(", ", "Give one of: ", ", " + LetterReader.NO_REASON + ".")));
        }
        return code;
    }
}
