package org.onrecord.benchmarks.copies;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.benchmarks.corpus.CorpusFolder;
import org.onrecord.benchmarks.evaluate.Floors;
import org.onrecord.embedded.EmbeddedPostgres;
import org.slf4j.LoggerFactory;

/** The command line that measures how copies are recognised. */
public final class CopiesCommand {

    /** Articles that the store takes at once where it is busy. */
    private static final int BATCH = 50;

    /** Of the last articles the time is told apart: so many are held then. */
    private static final int LAST = 5_000;

    private static final double NANOS_A_MILLI = 1e6;

    private CopiesCommand() {}

    /** The status is 0, 1 where a floor is not reached, 2 where the arguments are unusable. */
    public static void main(String... arguments) throws IOException {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out) throws IOException {
        if (arguments.contains("--help")) {
            out.print(CopiesOptions.HELP);
            return 0;
        }
        CopiesOptions options;
        try {
            options = CopiesOptions.parse(arguments);
        } catch (IllegalArgumentException unusable) {
            out.println("evaluate-copies: " + unusable.getMessage());
            out.print(CopiesOptions.HELP);
            return 2;
        }
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .setLevel(Level.WARN);
        try (Held held = new Held(EmbeddedPostgres.temporary())) {
            Path corpus = options.corpus();
            return corpus == null ? measure(options, held, out) : list(corpus, held, out);
        }
    }

    private static int measure(CopiesOptions options, Held held, PrintStream out) throws IOException {
        Sample sample = Sample.invent(Lexicon.load(), options.stories(), options.articles(), options.seed());
        List<Held.Arrival> arrivals = new ArrayList<>();
        for (Sample.Item item : sample.articles()) {
            arrivals.add(new Held.Arrival(
                    Integer.toString(arrivals.size()),
                    item.story().text(),
                    item.story().source()));
        }
        long last = take(arrivals, held, out);
        Map<String, String> groups = held.groups();
        List<String> inOrder = arrivals.stream()
                .map(one -> groups.getOrDefault(one.id(), "alone " + one.id()))
                .toList();
        Grouping all = Grouping.of(sample, inOrder);
        out.printf("precision %.2f %%  recall %.2f %%%n", 100 * all.precision(), 100 * all.recall());
        out.println("pairs of texts by rule: " + new TreeMap<>(held.pairsByRule()));
        out.println("pairs in one group that are no copies: " + wrong(sample, inOrder));
        double millis = last / NANOS_A_MILLI / Math.min(LAST, arrivals.size());
        return missed(options, all, millis, out);
    }

    private static int missed(CopiesOptions options, Grouping all, double millis, PrintStream out) throws IOException {
        if (options.floors() == null) {
            return 0;
        }
        List<String> missed = Floors.read(options.floors()).missed(name -> switch (name) {
            case "precision" -> all.precision();
            case "recall" -> all.recall();
            case "milliseconds to spare of 1" -> 1 - millis;
            default -> throw new IllegalArgumentException("floors: there is no figure '" + name + "'");
        });
        missed.forEach(out::println);
        return missed.isEmpty() ? 0 : 1;
    }

    /** @return the processor time of the last articles, in nanoseconds */
    private static long take(List<Held.Arrival> arrivals, Held held, PrintStream out) {
        long all = 0;
        long last = 0;
        int analyzed = 0;
        for (int at = 0; at < arrivals.size(); at += BATCH) {
            long nanos = held.take(arrivals.subList(at, Math.min(arrivals.size(), at + BATCH)));
            all += nanos;
            last += at >= arrivals.size() - LAST ? nanos : 0;
            if (at >= 2 * analyzed + BATCH) {
                held.analyze();
                analyzed = at;
            }
        }
        out.printf(
                "%d articles: %.2f ms of processor time an article to find its copies; %.2f ms of the last %d%n",
                arrivals.size(),
                all / NANOS_A_MILLI / arrivals.size(),
                last / NANOS_A_MILLI / Math.min(LAST, arrivals.size()),
                Math.min(LAST, arrivals.size()));
        out.printf("%.1f kB an article in the database%n", held.bytes() / 1e3 / arrivals.size());
        return last;
    }

    private static Map<String, Integer> wrong(Sample sample, List<String> groups) {
        Map<String, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            members.computeIfAbsent(groups.get(i), group -> new ArrayList<>()).add(i);
        }
        Map<String, Integer> wrong = new TreeMap<>();
        members.values().forEach(group -> {
            for (int one : group) {
                Sample.Item first = sample.articles().get(one);
                for (int other : group) {
                    Sample.Item second = sample.articles().get(other);
                    if (one < other && first.truth() != second.truth()) {
                        String kinds = first.kind().compareTo(second.kind()) < 0
                                ? first.kind() + " and " + second.kind()
                                : second.kind() + " and " + first.kind();
                        wrong.merge(kinds, 1, Integer::sum);
                    }
                }
            }
        });
        return wrong;
    }

    private static int list(Path corpus, Held held, PrintStream out) throws IOException {
        List<Held.Arrival> arrivals = new ArrayList<>();
        CorpusFolder.read(corpus).forEach((name, article) -> {
            if (article.text() != null) {
                arrivals.add(new Held.Arrival(name, article.text(), ""));
            }
        });
        take(arrivals, held, out);
        Map<String, List<String>> groups = new TreeMap<>();
        held.groups()
                .forEach((article, group) ->
                        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(article));
        groups.values().stream().filter(group -> group.size() > 1).forEach(out::println);
        out.println("pairs of texts by rule: " + new TreeMap<>(held.pairsByRule()));
        return 0;
    }
}
