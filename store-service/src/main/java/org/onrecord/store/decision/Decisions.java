package org.onrecord.store.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onrecord.events.article.ArticleId;
import org.onrecord.events.identity.DecisionId;
import org.onrecord.events.identity.DecisionKind;
import org.onrecord.events.identity.IdentityDecided;
import org.onrecord.events.identity.IdentityId;
import org.onrecord.events.identity.Statement;
import org.onrecord.events.wire.EventRecords;
import org.onrecord.store.identity.Identities;
import org.onrecord.store.identity.IdentityStates;
import org.onrecord.store.identity.IdentityStates.State;
import org.onrecord.store.outbox.Outbox;
import org.onrecord.store.problem.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes and undoes decisions. Each is one transaction: the decision, what follows from it, and its event. Deciding again
 * what is decided changes nothing.
 */
public final class Decisions {

    private final TransactionOperations transactions;
    private final Identities identities;
    private final IdentityStates states;
    private final DecisionRows rows;
    private final Outbox outbox;
    private final Clock clock;

    Decisions(JdbcClient jdbc, TransactionOperations transactions, Identities identities, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.identities = identities;
        this.outbox = outbox;
        this.clock = clock;
        states = new IdentityStates(jdbc);
        rows = new DecisionRows(jdbc);
    }

    /**
     * @return the decision that stands: this one, or an earlier one that says the same
     * @throws ProblemException if there are no such identities, or they are of two kinds
     */
    public IdentityDecided join(IdentityId id, JoinRequest request) {
        return alone(() -> {
            State kept = states.of(id).orElseThrow(Decisions::unknown);
            State other = states.of(request.other())
                    .orElseThrow(() -> ProblemException.badBody(
                            "other", "No identity has this id; GET /identities finds those there are."));
            if (id.equals(request.other())) {
                throw ProblemException.badBody("other", "Name another identity than the one it is to be joined with.");
            }
            if (kept.root().equals(other.root())) {
                return rows.joinOf(request.other()).or(() -> rows.joinOf(id)).orElseThrow();
            }
            if (kept.type() != other.type()) {
                throw ProblemException.badBody(
                        "other", "A person and an organisation cannot be one; name two of a kind.");
            }
            int round = rows.rounds(DecisionKind.JOIN, kept.root(), other.root(), List.of());
            return decide(new IdentityDecided(
                    DecisionId.of(
                            DecisionKind.JOIN,
                            List.of(kept.root().value(), other.root().value()),
                            round),
                    DecisionKind.JOIN,
                    kept.root(),
                    other.root(),
                    List.of(),
                    statement(request.by(), request.why()),
                    null));
        });
    }

    /**
     * @return the decision that stands: this one, or an earlier one that says the same
     * @throws ProblemException if there is no such identity, or it is not in all of these articles, or in no others
     */
    public IdentityDecided split(IdentityId id, SplitRequest request) {
        List<ArticleId> articles = request.articles().stream().sorted().toList();
        return alone(() -> {
            State whole = states.of(id).orElseThrow(Decisions::unknown);
            Optional<IdentityDecided> already = rows.splitOf(whole.root(), articles);
            if (already.isPresent()) {
                return already.get();
            }
            Set<String> its = states.articles(whole.root());
            Set<String> others = new HashSet<>(its);
            for (ArticleId article : articles) {
                if (!its.contains(article.value())) {
                    throw ProblemException.badBody(
                            "articles", "The identity is not in all of these; GET /identities/{id} lists where it is.");
                }
                others.remove(article.value());
            }
            if (others.isEmpty()) {
                throw ProblemException.badBody(
                        "articles", "That is all of its articles: there would be nothing left to split from.");
            }
            DecisionId decision = DecisionId.of(
                    DecisionKind.SPLIT,
                    java.util.stream.Stream.concat(
                                    java.util.stream.Stream.of(whole.root().value()),
                                    articles.stream().map(ArticleId::value))
                            .toList(),
                    rows.rounds(DecisionKind.SPLIT, whole.root(), null, articles));
            IdentityId made = IdentityId.ofSplit(decision);
            states.make(made, whole.type());
            return decide(new IdentityDecided(
                    decision,
                    DecisionKind.SPLIT,
                    whole.root(),
                    made,
                    articles,
                    statement(request.by(), request.why()),
                    null));
        });
    }

    /**
     * @return the decision as it is now: undone by this, or before
     * @throws ProblemException if there is no such decision
     */
    public IdentityDecided undo(DecisionId id, UndoRequest request) {
        return alone(() -> {
            IdentityDecided standing = rows.byId(id).orElseThrow(Decisions::unknownDecision);
            if (!standing.stands()) {
                return standing;
            }
            Statement undone = statement(request.by(), request.why());
            rows.undo(id, undone);
            return told(new IdentityDecided(
                    id,
                    standing.kind(),
                    standing.identityId(),
                    standing.otherId(),
                    standing.articles(),
                    standing.decided(),
                    undone));
        });
    }

    private IdentityDecided decide(IdentityDecided decision) {
        rows.add(decision);
        return told(decision);
    }

    private IdentityDecided told(IdentityDecided decision) {
        outbox.add(List.of(EventRecords.decided(decision)));
        identities.review(
                List.of(decision.identityId().value(), decision.otherId().value()));
        return decision;
    }

    /** What is decided hangs on what is: nobody else changes it meanwhile. */
    private IdentityDecided alone(Supplier<IdentityDecided> decision) {
        return Objects.requireNonNull(transactions.execute(status -> {
            identities.lock();
            return decision.get();
        }));
    }

    private Statement statement(String by, String why) {
        return new Statement(by.strip(), why.strip(), Instant.now(clock).truncatedTo(ChronoUnit.MILLIS));
    }

    static ProblemException unknownDecision() {
        return ProblemException.unknown("decision", "No decision has this id; GET /decisions lists them all.");
    }

    private static ProblemException unknown() {
        return ProblemException.unknown("identity", "No identity has this id; GET /identities finds those there are.");
    }
}
