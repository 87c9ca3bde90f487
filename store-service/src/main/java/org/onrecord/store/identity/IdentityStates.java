package org.onrecord.store.identity;

import java.util.Optional;
import java.util.Set;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.store.HexId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a decision has to know of identities. */
public record IdentityStates(JdbcClient jdbc) {

    /**
     * The identity that an id leads to when joins are followed, as a query with the id as its one parameter: itself
     * where it was not taken in, and where there is no such identity.
     */
    public static final String ROOT = """
            WITH RECURSIVE way (id, step) AS (
                SELECT ?::uuid, 0
                UNION ALL
                SELECT d.identity_id, w.step + 1
                FROM decision d JOIN way w ON d.other_id = w.id
                WHERE d.kind = 'join' AND d.undone_at IS NULL
            )
            SELECT id FROM way ORDER BY step DESC LIMIT 1
            """;

    /**
     * An identity there is.
     *
     * @param root the one that it was taken in by, itself where it was not
     */
    public record State(IdentityId root, EntityType type) {}

    public Optional<State> of(IdentityId id) {
        return jdbc.sql("""
                        SELECT type, (%s) AS root
                        FROM identity
                        WHERE identity_id = ?::uuid
                        """.formatted(ROOT))
                .params(id.value(), id.value())
                .query((row, number) -> new State(
                        new IdentityId(HexId.digits(row.getString("root"))), EntityType.valueOf(row.getString("type"))))
                .optional();
    }

    /** The ids of all articles it is in. */
    public Set<String> articles(IdentityId id) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT article_id FROM attachment WHERE identity_id = ?::uuid")
                .param(id.value())
                .query(String.class)
                .list());
    }

    /** Makes the identity that a split makes. */
    public void make(IdentityId id, EntityType type) {
        jdbc.sql("INSERT INTO identity (identity_id, type, basis) VALUES (?::uuid, ?, 'split') ON CONFLICT DO NOTHING")
                .params(id.value(), type.name())
                .update();
    }
}
