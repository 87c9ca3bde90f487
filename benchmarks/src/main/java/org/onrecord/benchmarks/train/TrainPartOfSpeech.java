package org.onrecord.benchmarks.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.extraction.model.WordClasses;
import org.onrecord.extraction.pos.PartOfSpeechFeatures;
import org.onrecord.extraction.pos.PartOfSpeechTagger;
import org.onrecord.extraction.pos.TagDictionary;

/** Learns the part-of-speech tagger from {@code pos/train} of a corpus folder and measures it on {@code pos/dev}. */
public final class TrainPartOfSpeech {

    private static final int EPOCHS = 8;
    private static final long SEED = 20261123;
    /** Of a trainer's weight; smaller steps cost space and gain nothing measurable. */
    private static final float UNIT = 0.02f;
    /** A word seen so often with one tag alone goes into the dictionary. */
    private static final int FREQUENT = 12;

    private final List<String> labels;
    private final TagDictionary dictionary;
    private final AveragedPerceptron perceptron;
    private final PartOfSpeechFeatures features = new PartOfSpeechFeatures(WordClasses.shared());
    private final int[] active = new int[PartOfSpeechFeatures.MOST];
    private final float[] scores;

    private TrainPartOfSpeech(List<TaggedSentence> train) {
        TreeSet<String> tags = new TreeSet<>();
        train.forEach(sentence -> tags.addAll(sentence.tags()));
        labels = List.copyOf(tags);
        dictionary = new TagDictionary(unambiguous(train));
        perceptron = new AveragedPerceptron(labels);
        scores = new float[labels.size()];
    }

    public static void main(String[] arguments) throws IOException {
        Arguments given = Arguments.of(arguments, "--corpus", "--out");
        Path corpus = given.path("--corpus", "../shared/corpus").resolve("pos");
        if (!Files.isReadable(corpus.resolve("train"))) {
            System.out.println("There is no corpus to learn from at " + corpus + "; name its folder with --corpus.");
            return;
        }
        List<TaggedSentence> train = new ArrayList<>();
        TaggedSentence.read(corpus.resolve("train")).forEach(sentence -> train.add(sentence.joined()));
        PartOfSpeechTagger tagger = new TrainPartOfSpeech(train).learn(train);
        Path out = given.path("--out", "extraction/src/main/resources/org/onrecord/extraction/pos/pos.bin");
        try (OutputStream target = Files.newOutputStream(out)) {
            tagger.write(target);
        }
        System.out.printf(Locale.ROOT, "%s: %,d bytes%n", out, Files.size(out));
        List<TaggedSentence> dev = TaggedSentence.read(corpus.resolve("dev"));
        report(
                "dev, hyphenated words whole",
                tagger,
                dev.stream().map(TaggedSentence::joined).toList());
        report("dev, as annotated", tagger, dev);
    }

    private Map<String, Integer> unambiguous(List<TaggedSentence> train) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (TaggedSentence sentence : train) {
            for (int i = 0; i < sentence.forms().size(); i++) {
                counts.computeIfAbsent(sentence.forms().get(i), form -> new TreeMap<>())
                        .merge(sentence.tags().get(i), 1, Integer::sum);
            }
        }
        Map<String, Integer> only = new TreeMap<>();
        counts.forEach((form, tags) -> {
            Map.Entry<String, Integer> first = tags.entrySet().iterator().next();
            if (tags.size() == 1 && first.getValue() >= FREQUENT) {
                only.put(form, number(first.getKey()));
            }
        });
        return only;
    }

    private PartOfSpeechTagger learn(List<TaggedSentence> train) {
        List<TaggedSentence> shuffled = new ArrayList<>(train);
        Random random = new Random(SEED);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(shuffled, random);
            int mistakes = 0;
            for (TaggedSentence sentence : shuffled) {
                mistakes += learn(sentence);
            }
            System.out.printf(
                    Locale.ROOT, "epoch %d: %,d mistakes, %,d features%n", epoch, mistakes, perceptron.features());
        }
        return new PartOfSpeechTagger(perceptron.averaged(UNIT), dictionary, WordClasses.shared());
    }

    /** Goes through the sentence with its own choices, as the tagger will. */
    private int learn(TaggedSentence sentence) {
        int length = sentence.forms().size();
        features.read(array(sentence.forms()), array(sentence.lower()), 0, length);
        int mistakes = 0;
        int before = -1;
        int twoBefore = -1;
        for (int i = 0; i < length; i++) {
            int guess = dictionary.of(sentence.forms().get(i));
            if (guess < 0) {
                int count = features.at(i, before, twoBefore, active);
                perceptron.score(active, count, scores);
                guess = best();
                int gold = number(sentence.tags().get(i));
                perceptron.step();
                if (guess != gold) {
                    perceptron.update(active, count, gold, 1);
                    perceptron.update(active, count, guess, -1);
                    mistakes++;
                }
            }
            twoBefore = before;
            before = guess;
        }
        return mistakes;
    }

    private int number(String tag) {
        return labels.indexOf(tag);
    }

    private static String[] array(List<String> words) {
        return words.toArray(String[]::new);
    }

    private int best() {
        int best = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }

    private static void report(String name, PartOfSpeechTagger tagger, List<TaggedSentence> sentences) {
        int right = 0;
        int all = 0;
        PartOfSpeechTagger.Session session = tagger.session();
        for (TaggedSentence sentence : sentences) {
            String[] tags = new String[sentence.forms().size()];
            session.tag(array(sentence.forms()), array(sentence.lower()), 0, tags.length, tags);
            for (int i = 0; i < tags.length; i++) {
                all++;
                right += tags[i].equals(sentence.tags().get(i)) ? 1 : 0;
            }
        }
        System.out.printf(Locale.ROOT, "%s: %.2f %% of %,d words%n", name, 100.0 * right / all, all);
    }
}
