package org.onrecord.store.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.identity.match.Evidence;
import org.onrecord.store.identity.match.Rule;
import org.onrecord.store.identity.match.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the decisions that stand lead from an identity. */
final class Routes {

    private record Join(String into, String decision) {}

    private record Split(String decision, String from, String into, Set<String> articles) {}

    private final Map<String, Join> joins = new HashMap<>();
    private final List<Split> splits = new ArrayList<>();
    private final Set<String> apart = new TreeSet<>();

    /** Reads the decisions that stand. */
    static Routes standing(JdbcClient jdbc) {
        Routes routes = new Routes();
        jdbc.sql("""
                        SELECT replace(decision_id::text, '-', '') AS decision_id, kind,
                               replace(identity_id::text, '-', '') AS identity_id,
                               replace(other_id::text, '-', '') AS other_id, articles
                        FROM decision
                        WHERE undone_at IS NULL
                        ORDER BY sequence
                        """).query(row -> {
            String decision = row.getString("decision_id");
            String identity = row.getString("identity_id");
            String other = row.getString("other_id");
            if (row.getString("kind").equals("join")) {
                routes.joins.put(other, new Join(identity, decision));
            } else {
                Set<String> articles =
                        Set.of((String[]) row.getArray("articles").getArray());
                routes.splits.add(new Split(decision, identity, other, articles));
                routes.apart.addAll(articles);
            }
        });
        return routes;
    }

    /** Articles in which somebody was split off. */
    Set<String> apart() {
        return apart;
    }

    /** The identity that this one was taken in by, itself where it was not. */
    String root(String identity) {
        return follow(identity, new ArrayList<>());
    }

    /**
     * Follows the decisions from where the rules lead.
     *
     * @param article the article of the entity, null where that makes no difference
     */
    Verdict from(Verdict automatic, @Nullable String article) {
        List<String> decisions = new ArrayList<>();
        String identity = follow(automatic.identityId(), decisions);
        Set<Split> used = new HashSet<>();
        for (Optional<Split> split = split(identity, article, used);
                split.isPresent();
                split = split(identity, article, used)) {
            used.add(split.get());
            decisions.add(split.get().decision());
            identity = follow(split.get().into(), decisions);
        }
        if (decisions.isEmpty()) {
            return automatic;
        }
        List<Evidence> evidence = Stream.concat(
                        automatic.evidence().stream(),
                        decisions.stream().map(decision -> new Evidence(Evidence.Kind.DECISION, decision)))
                .toList();
        return used.isEmpty()
                ? new Verdict(identity, automatic.rule(), automatic.confidence(), evidence)
                : new Verdict(identity, Rule.EDITOR, 1, evidence);
    }

    private Optional<Split> split(String identity, @Nullable String article, Set<Split> used) {
        return splits.stream()
                .filter(split -> article != null
                        && split.articles().contains(article)
                        && !used.contains(split)
                        && root(split.from()).equals(identity))
                .findFirst();
    }

    private String follow(String identity, List<String> decisions) {
        String at = identity;
        for (Join join = joins.get(at); join != null; join = joins.get(at)) {
            decisions.add(join.decision());
            at = join.into();
        }
        return at;
    }
}
