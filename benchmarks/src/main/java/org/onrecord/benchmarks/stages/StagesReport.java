package org.onrecord.benchmarks.stages;

import java.io.PrintStream;
import java.util.Map;
import org.onrecord.benchmarks.chaos.stack.Part;
import org.onrecord.benchmarks.load.Ages;

/**
 * What was measured.
 *
 * @param ingest articles a second that ingest-service accepts in one bulk request while the others are held
 * @param extract the same of extract-service, from a topic that is full
 * @param store the same of store-service
 * @param together the same of all at once, as the store sees it
 * @param cost milliseconds of processor time for an article, all together
 * @param perSecond how many single articles a second were submitted for the ages
 * @param cold from before the POST to the store's answer, while the compiler was still at work
 * @param ages the same after that
 * @param costOfSingle milliseconds of processor time for each of them, asking the store for it included
 * @param memory what each part had in their time
 */
record StagesReport(
        double ingest,
        double extract,
        double store,
        double together,
        Map<Part, Double> cost,
        int perSecond,
        Ages cold,
        Ages ages,
        Map<Part, Double> costOfSingle,
        Memory memory) {

    /** All together, as a share of the slowest stage alone. */
    double share() {
        return together / Math.min(ingest, Math.min(extract, store));
    }

    void print(PrintStream out) {
        out.println("articles a second");
        out.printf("  ingest alone    %8.1f%n", ingest);
        out.printf("  extract alone   %8.1f%n", extract);
        out.printf("  store alone     %8.1f%n", store);
        out.printf("  all together    %8.1f   %.0f %% of the slowest alone%n", together, 100 * share());
        out.println("processor time for an article, ms: all together, singly");
        cost.forEach((part, millis) ->
                out.printf("  %-15s %8.2f %8.2f%n", part.title(), millis, costOfSingle.getOrDefault(part, 0.0)));
        out.printf("  %-15s %8.2f %8.2f%n", "all", sum(cost), sum(costOfSingle));
        out.printf("from POST to the store's answer at %d articles a second%n", perSecond);
        out.printf("  at first: %s%n  then:     %s%n", cold, ages);
        out.println("memory meanwhile, MB: at the beginning, after each quarter, at the end; most");
        for (Part part : cost.keySet()) {
            out.printf("  %-15s", part.title());
            memory.quarters(part).forEach(megabytes -> out.printf(" %6d", megabytes));
            out.printf("   %6d%n", memory.most(part));
        }
    }

    private static double sum(Map<Part, Double> costs) {
        return costs.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
