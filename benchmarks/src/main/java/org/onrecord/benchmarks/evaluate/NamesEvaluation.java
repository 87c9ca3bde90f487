package org.onrecord.benchmarks.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.train.NameCorpus;
import org.onrecord.benchmarks.train.NameCorpus.Marked;
import org.onrecord.extraction.model.WordClasses;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.name.Label;
import org.onrecord.extraction.name.NameFeatures;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.name.TokenName;

/** Measures the names tagger on marked documents: exact span and type, and tokens a second. */
public final class NamesEvaluation {

    private static final List<EntityType> COUNTED =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);

    private static final int TIMED_ROUNDS = 12;

    /** Names that are right, found and marked. */
    private static final class Count {
        private int right;
        private int found;
        private int marked;

        private double f1() {
            return 2.0 * right / Math.max(1, found + marked);
        }

        private String figures() {
            return String.format(
                    "P %.1f R %.1f F1 %.1f",
                    100.0 * right / Math.max(1, found), 100.0 * right / Math.max(1, marked), 100 * f1());
        }
    }

    private NamesEvaluation() {}

    /**
     * Ends with status 1 if a floor is not reached.
     *
     * @param args the folder with marked documents (beside the project by default), then {@code --floors} and a file
     *     with the least F1 of each of its files, if they are to be held to one
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(args.length > 0 ? args[0] : "../shared/corpus/names/eval");
        if (args.length > 1 && (args.length != 3 || !args[1].equals("--floors"))) {
            throw new IllegalArgumentException("arguments: [FOLDER [--floors FILE]]");
        }
        if (!Files.isDirectory(folder)) {
            out.println("There are no marked documents at " + folder + "; nothing was measured.");
            return;
        }
        NameFeatures features = new NameFeatures(WordClasses.shared());
        NameTagger tagger = NameTagger.load();
        Map<String, Double> figures = new HashMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                List<Marked> documents = NameCorpus.read(file);
                String name = file.getFileName().toString();
                out.println(name + ": " + score(name, documents, features, tagger, figures));
                out.printf("  %,.0f tokens/s%n", speed(documents, features, tagger));
            }
        }
        if (args.length > 1 && !reaches(Floors.read(Path.of(args[2])), figures, out)) {
            System.exit(1);
        }
    }

    private static boolean reaches(Floors floors, Map<String, Double> figures, PrintStream out) {
        List<String> missed = floors.missed(name -> {
            Double figure = figures.get(name);
            if (figure == null) {
                throw new IllegalArgumentException("floors: there is no file '" + name + "'");
            }
            return figure;
        });
        missed.forEach(out::println);
        return missed.isEmpty();
    }

    private static String score(
            String file,
            List<Marked> documents,
            NameFeatures features,
            NameTagger tagger,
            Map<String, Double> figures) {
        Map<EntityType, Count> counts = new EnumMap<>(EntityType.class);
        Count all = new Count();
        for (Marked document : documents) {
            Set<TokenName> right = new HashSet<>(names(document.labels(), document.sentenceEnds()));
            for (TokenName name : tagger.find(features.read(document.forms(), document.sentenceEnds()))) {
                Count count = counts.computeIfAbsent(name.type(), type -> new Count());
                count.found++;
                count.right += right.contains(name) ? 1 : 0;
            }
            right.forEach(name -> counts.computeIfAbsent(name.type(), type -> new Count()).marked++);
        }
        StringBuilder types = new StringBuilder();
        for (EntityType type : COUNTED) {
            Count count = counts.getOrDefault(type, new Count());
            all.right += count.right;
            all.found += count.found;
            all.marked += count.marked;
            types.append("; ").append(type).append(' ').append(count.figures());
        }
        figures.put(file, all.f1());
        return all.figures() + types;
    }

    private static List<TokenName> names(Label[] labels, int[] sentenceEnds) {
        List<TokenName> names = new ArrayList<>();
        int start = 0;
        for (int end : sentenceEnds) {
            for (int i = start; i < end; i++) {
                @Nullable EntityType type = labels[i].type();
                if (type != null) {
                    int to = i + 1;
                    while (to < end && labels[to].type() == type && !labels[to].first()) {
                        to++;
                    }
                    names.add(new TokenName(i, to, type));
                    i = to - 1;
                }
            }
            start = end;
        }
        return names;
    }

    /** The best of several rounds, after the virtual machine has warmed up. */
    private static double speed(List<Marked> documents, NameFeatures features, NameTagger tagger) {
        long tokens = documents.stream()
                .mapToLong(document -> document.forms().length)
                .sum();
        double best = 0;
        for (int round = 0; round < TIMED_ROUNDS; round++) {
            long start = System.nanoTime();
            for (Marked document : documents) {
                tagger.find(features.read(document.forms(), document.sentenceEnds()));
            }
            best = Math.max(best, tokens / ((System.nanoTime() - start) / 1e9));
        }
        return best;
    }
}
