package org.onrecord.benchmarks.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
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

        private String figures() {
            return String.format(
                    "P %.1f R %.1f F1 %.1f",
                    100.0 * right / Math.max(1, found),
                    100.0 * right / Math.max(1, marked),
                    200.0 * right / Math.max(1, found + marked));
        }
    }

    private NamesEvaluation() {}

    /** @param args the folder with marked documents (beside the project by default) */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(args.length > 0 ? args[0] : "../shared/corpus/names/eval");
        if (!Files.isDirectory(folder)) {
            out.println("There are no marked documents at " + folder + "; nothing was measured.");
            return;
        }
        NameFeatures features = new NameFeatures(WordClasses.shared());
        NameTagger tagger = NameTagger.load();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                List<Marked> documents = NameCorpus.read(file);
                out.println(file.getFileName() + ": " + score(documents, features, tagger));
                out.printf("  %,.0f tokens/s%n", speed(documents, features, tagger));
            }
        }
    }

    private static String score(List<Marked> documents, NameFeatures features, NameTagger tagger) {
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
        StringBuilder figures = new StringBuilder();
        for (EntityType type : COUNTED) {
            Count count = counts.getOrDefault(type, new Count());
            all.right += count.right;
            all.found += count.found;
            all.marked += count.marked;
            figures.append("; ").append(type).append(' ').append(count.figures());
        }
        return all.figures() + figures;
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
