package org.onrecord.benchmarks.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.extraction.model.LinearModel;
import org.onrecord.extraction.model.WordClasses;
import org.onrecord.extraction.name.FirstLook;
import org.onrecord.extraction.name.NameFeatures;

/** Learns the names model from the corpora and writes its two files. */
public final class TrainNames {

    /** How much a mistake in each corpus counts: the small ones, marked by hand, more than the large one, marked by a tagger. */
    private static final Map<String, Double> WEIGHTS =
            new TreeMap<>(Map.of("gmb.n4", 1.0, "wikigold", 4.0, "men", 4.0, "wnut17", 2.0, "btc", 1.0));

    private static final int FOLDS = 3;

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
        NamesTraining training = new NamesTraining(features, NamesTraining.Settings.first());
        LinearModel first = training.firstLook(examples, out);
        List<FirstLook> looks = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int without = fold;
            looks.add(new FirstLook(
                    features,
                    training.firstLook(
                            examples.stream()
                                    .filter(example -> example.fold() % FOLDS != without)
                                    .toList(),
                            out)));
        }
        LinearModel second = training.secondLook(examples, looks, out);
        NamesTraining.write(first, target.resolve("first-look.bin"));
        NamesTraining.write(second, target.resolve("second-look.bin"));
        out.println(first.features() + " and " + second.features() + " features have a weight.");
    }

    private static List<NamesTraining.Example> examples(Path corpora) throws IOException {
        List<NamesTraining.Example> examples = new ArrayList<>();
        for (Map.Entry<String, Double> corpus : WEIGHTS.entrySet()) {
            int fold = 0;
            for (NameCorpus.Marked marked : NameCorpus.read(corpora.resolve(corpus.getKey()))) {
                examples.add(new NamesTraining.Example(marked, corpus.getValue(), fold++));
            }
        }
        return examples;
    }
}
