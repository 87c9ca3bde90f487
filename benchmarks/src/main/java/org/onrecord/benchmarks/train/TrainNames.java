package org.onrecord.benchmarks.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.extraction.model.LinearModel;
import org.onrecord.extraction.model.WordClasses;
import org.onrecord.extraction.name.NameFeatures;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.name.WordLists;

/** Learns the names model from the corpora and writes its two files. */
public final class TrainNames {

    /** How much a mistake in each corpus counts: the small ones, marked by hand, more than the large one, marked by taggers. */
    private static final Map<String, Double> WEIGHTS =
            new TreeMap<>(Map.of("gmb.n4", 0.6, "wikigold", 4.0, "men", 4.0, "wnut17", 2.0, "btc", 1.0));

    /** The same text with the tags of another tagger. */
    private static final Map<String, String> OTHERS = Map.of("gmb.n4", "gmb.train");

    private static final Set<String> TITLES = WordLists.rows(NameTagger.class, "personal-titles.txt").stream()
            .map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet());

    private static final int FOLDS = 2;

    private TrainNames() {}

    /** @param args the folder with the corpora (beside the project by default), and where the model goes */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path corpora = Path.of(args.length > 0 ? args[0] : "../shared/corpus/names/train");
        Path target = Path.of(args.length > 1 ? args[1] : "extraction/src/main/resources/org/onrecord/extraction/name");
        if (!Files.isDirectory(corpora)) {
            out.println("There are no corpora at " + corpora + "; nothing was learnt.");
            return;
        }
        train(corpora, target, out);
    }

    private static void train(Path corpora, Path target, PrintStream out) throws IOException {
        NameFeatures features = new NameFeatures(WordClasses.shared());
        List<NamesTraining.Example> examples = examples(corpora);
        NamesTraining training = new NamesTraining(features);
        LinearModel first = training.firstLook(examples, out);
        List<LinearModel> looks = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int without = fold;
            looks.add(training.firstLook(
                    examples.stream()
                            .filter(example -> example.fold() % FOLDS != without)
                            .toList(),
                    out));
        }
        LinearModel second = training.secondLook(examples, looks, out);
        NamesTraining.write(first, target.resolve("first-look.bin"));
        NamesTraining.write(second, target.resolve("second-look.bin"));
        out.println(first.features() + " and " + second.features() + " features have a weight.");
    }

    private static List<NamesTraining.Example> examples(Path corpora) throws IOException {
        List<NamesTraining.Example> examples = new ArrayList<>();
        for (Map.Entry<String, Double> corpus : WEIGHTS.entrySet()) {
            List<NameCorpus.Marked> documents = read(corpora, corpus.getKey());
            String other = OTHERS.get(corpus.getKey());
            List<NameCorpus.Marked> again = other == null ? documents : read(corpora, other);
            for (int d = 0; d < documents.size(); d++) {
                examples.add(new NamesTraining.Example(documents.get(d), again.get(d), corpus.getValue(), d));
            }
        }
        return examples;
    }

    private static List<NameCorpus.Marked> read(Path corpora, String corpus) throws IOException {
        return NameCorpus.readMessages(corpora.resolve(corpus)).stream()
                .map(document -> document.withoutTitles(TITLES))
                .toList();
    }
}
