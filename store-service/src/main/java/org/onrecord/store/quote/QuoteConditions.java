package org.onrecord.store.quote;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.page.Period;
import org.onrecord.store.term.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a filter asks of a row of the table {@code quote} that goes by the name {@code q}, as SQL. */
final class QuoteConditions {

    private final StringBuilder sql = new StringBuilder("q.current");
    private final List<Object> parameters = new ArrayList<>();
    private final StringBuilder range = new StringBuilder("q.current");
    private final List<Object> rangeParameters = new ArrayList<>();
    private final @Nullable UUID speaker;
    private int terms;
    private boolean unnamed;

    static QuoteConditions of(JdbcClient jdbc, QuoteFilter filter) {
        return new QuoteConditions(filter, who(jdbc, filter.identity()), who(jdbc, filter.aboutIdentity()));
    }

    private static @Nullable Who who(JdbcClient jdbc, @Nullable UUID identity) {
        return identity == null ? null : Who.of(jdbc, identity);
    }

    private QuoteConditions(QuoteFilter filter, @Nullable Who speaker, @Nullable Who mentioned) {
        this.speaker = speaker == null ? null : speaker.identity();
        words(filter);
        if (speaker != null) {
            saidBy(speaker, filter);
        }
        if (mentioned != null) {
            about(mentioned);
        }
        dates(filter);
        if (filter.kind() != null) {
            and("q.kind = ?", filter.kind().name().toLowerCase(Locale.ROOT));
        }
        if (filter.publisher() != null) {
            // Lower case as the database has it, which wrote the term.
            terms++;
            and("q.around @> ARRAY['p ' || lower(?::text)]", filter.publisher());
        }
        if (filter.language() != null) {
            and("(q.language = ? OR q.language LIKE ?)", filter.language(), filter.language() + "-%");
        }
        if (filter.minConfidence() != null) {
            and("q.confidence >= ?", filter.minConfidence());
        }
        if (filter.article() != null) {
            and("q.article_id = ?", filter.article());
        }
    }

    /** Asks for one thing more. */
    void and(String condition, Object... values) {
        sql.append(" AND ").append(condition);
        parameters.addAll(List.of(values));
    }

    /** Asks for one thing more, which bounds the order in which quotes come. */
    void bound(String condition, Object... values) {
        and(condition, values);
        range.append(" AND ").append(condition);
        rangeParameters.addAll(List.of(values));
    }

    /**
     * Whether two terms at least are asked for: the index of terms, which cuts down what has both, is then the best way
     * whatever they are, and the plan may be kept. With one, it hangs on the term whether another index is.
     */
    boolean areTerms() {
        return terms >= 2 && !unnamed;
    }

    /** Who said it, where joins lead; null where anybody may have. */
    @Nullable
    UUID speaker() {
        return speaker;
    }

    String sql() {
        return sql.toString();
    }

    /** Only what bounds the order. */
    String range() {
        return range.toString();
    }

    /** In the order of its question marks. */
    List<Object> rangeParameters() {
        return rangeParameters;
    }

    /** In the order of their question marks. */
    List<Object> parameters() {
        return parameters;
    }

    private void words(QuoteFilter filter) {
        if (filter.words() != null) {
            terms++;
            and("q.words @@ websearch_to_tsquery('english', ?)", filter.words());
        }
        term("q.terms", filter.stance() == null ? null : Terms.stance(filter.stance()));
        term("q.terms", filter.place() == null ? null : Terms.place(filter.place()));
        term("q.terms", filter.addressee() == null ? null : Terms.addressee(filter.addressee()));
        term("q.around", filter.about() == null ? null : Terms.mentioned(filter.about()));
        term("q.speaker_keys", filter.speaker());
    }

    private void term(String column, @Nullable String term) {
        if (term != null) {
            terms++;
            and(column + " @> ARRAY[?::text]", term);
        }
    }

    private void saidBy(Who speaker, QuoteFilter filter) {
        if (filter.isWhoAndWhen() || speaker.names().isEmpty()) {
            unnamed = true;
            // The dates once more, where they bound the index.
            sql.append(" AND (q.version_id, q.quote_id) IN (SELECT s.version_id, s.quote_id FROM said s"
                    + " WHERE s.identity_id = ?");
            parameters.add(speaker.identity());
            between("s.dated_at", filter.published(), this::and);
            sql.append(")");
        } else {
            anyOf("q.speaker_keys", speaker.names());
            // OFFSET keeps the planner from going the other way round, through all that they said.
            and(
                    "EXISTS (SELECT FROM said s WHERE s.identity_id = ?"
                            + " AND (s.version_id, s.quote_id) = (q.version_id, q.quote_id) OFFSET 0)",
                    speaker.identity());
        }
    }

    private void about(Who mentioned) {
        if (mentioned.names().isEmpty()) {
            unnamed = true;
        } else {
            anyOf("q.around", mentioned.names().stream().map(Terms::mentioned).toList());
        }
        and(
                "EXISTS (SELECT FROM attachment t WHERE t.identity_id = ?"
                        + " AND t.version_id = q.version_id AND t.entity_id = ANY (q.mentioned))",
                mentioned.identity());
    }

    private void anyOf(String column, Collection<String> given) {
        terms++;
        and(column + " && ?::text[]", (Object) given.toArray(String[]::new));
    }

    private void dates(QuoteFilter filter) {
        between("q.dated_at", filter.published(), this::bound);
        between("q.received_at", filter.received(), this::and);
        Period said = filter.said();
        if (!said.isAlways()) {
            sql.append(" AND q.said && daterange(?::date, ?::date)");
            parameters.add(day(said.from(), "-infinity"));
            parameters.add(day(said.to(), "infinity"));
        }
    }

    private interface Adding {
        void add(String condition, Object value);
    }

    private static void between(String column, Period period, Adding conditions) {
        if (period.from() != null) {
            conditions.add(column + " >= ?", period.from());
        }
        if (period.to() != null) {
            conditions.add(column + " < ?", period.to());
        }
    }

    private static String day(@Nullable OffsetDateTime time, String none) {
        return time == null
                ? none
                : time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString();
    }
}
