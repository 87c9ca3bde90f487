package org.onrecord.benchmarks.chaos.check;

import java.util.Map;
import java.util.TreeMap;
import org.onrecord.benchmarks.chaos.plan.Action;
import org.onrecord.benchmarks.chaos.plan.Plan;
import org.onrecord.benchmarks.chaos.submit.Attempt;
import org.onrecord.events.topic.Topic;
import tools.jackson.databind.JsonNode;

/** The ledger counts what is on the topic of submitted articles, each record in one outcome and none of them pending. */
public final class LedgerCheck {

    private LedgerCheck() {}

    /**
     * @param disturbed the ledger of the store that was disturbed
     * @param undisturbed that of the one that was not
     */
    public static Finding of(Plan plan, TopicContent topics, JsonNode disturbed, JsonNode undisturbed) {
        Finding.Notes notes = new Finding.Notes();
        Map<String, Long> refused = new TreeMap<>();
        long received = 0;
        for (var record : topics.of(Topic.ARTICLE_SUBMITTED)) {
            Action action =
                    plan.step(Attempt.of(record.headers()).orElseThrow().step()).action();
            received += record.value() == null ? 0 : 1;
            if (action instanceof Action.Spoil spoil) {
                refused.merge(spoil.reason().code(), 1L, Long::sum);
            }
        }
        JsonNode total = disturbed.path("total");
        if (total.path("received").asLong() != received) {
            notes.add("%d received, but %s".formatted(received, total));
        }
        if (total.path("pending").asLong() != 0) {
            notes.add("some are pending: " + total);
        }
        Map<String, Long> reasons = new TreeMap<>();
        total.path("reasons")
                .properties()
                .forEach(
                        reason -> reasons.put(reason.getKey(), reason.getValue().asLong()));
        if (!reasons.equals(refused)) {
            notes.add("%s refused, but %s".formatted(refused, total));
        }
        if (!disturbed.equals(undisturbed)) {
            notes.add("%s is not the undisturbed run's %s".formatted(disturbed, undisturbed));
        }
        return notes.of("the ledger balances: " + total);
    }
}
