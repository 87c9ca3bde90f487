package org.onrecord.benchmarks.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.onrecord.extraction.model.LinearModel;
import org.onrecord.extraction.model.LinearModelBuilder;
import org.onrecord.extraction.name.FirstLook;
import org.onrecord.extraction.name.Label;
import org.onrecord.extraction.name.NameFeatures;
import org.onrecord.extraction.name.NameModel;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.name.NameText;
import org.onrecord.extraction.name.SecondLook;

/** Learns the two looks of the {@link NameTagger} from marked documents. The same documents give the same bytes. */
public final class NamesTraining {

    /** What one whole of a stored weight stands for. */
    static final float UNIT = 1f / 64;

    private static final int LABELS = Label.ALL.size();

    /**
     * A document to learn from.
     *
     * @param weight how much a mistake in it counts
     * @param fold which part it belongs to when the first look is learnt without it; the same text, marked twice, has
     *     one fold
     */
    public record Example(NameCorpus.Marked marked, double weight, int fold) {}

    /** @param keep the chance of a feature to be looked at in one step */
    record Settings(int rounds, double rate, double keep, int leastCount, float smallest) {

        static Settings first() {
            return new Settings(7, 0.05, 0.5, 2, 0);
        }

        static Settings second() {
            return new Settings(4, 0.02, 1, 5, 0);
        }
    }

    /** Tokens that may be names, in one sentence: their features, their scores so far and their labels. */
    private static final class Stretch {
        private final int[][] features;
        private final double[][] base;
        private final int[] gold;
        private final double weight;

        private Stretch(int[][] features, double[][] base, int[] gold, double weight) {
            this.features = features;
            this.base = base;
            this.gold = gold;
            this.weight = weight;
        }
    }

    private final NameFeatures features;
    private final Settings settings;

    NamesTraining(NameFeatures features, Settings settings) {
        this.features = features;
        this.settings = settings;
    }

    LinearModel firstLook(List<Example> examples, PrintStream log) {
        FeatureNumbers numbers = new FeatureNumbers();
        int[] buffer = new int[NameFeatures.MOST];
        List<NameText> texts = new ArrayList<>();
        for (Example example : examples) {
            NameText text =
                    features.read(example.marked().forms(), example.marked().sentenceEnds());
            texts.add(text);
            for (int i = 0; i < text.size(); i++) {
                if (text.mayBeName(i)) {
                    int count = features.extract(text, i, buffer);
                    for (int f = 0; f < count; f++) {
                        numbers.count(buffer[f]);
                    }
                }
            }
        }
        int[] hashes = numbers.number(settings.leastCount());
        List<Stretch> stretches = new ArrayList<>();
        for (int d = 0; d < texts.size(); d++) {
            NameText text = texts.get(d);
            Example example = examples.get(d);
            for (int i = 0; i < text.size(); i++) {
                int end = text.stretchEnd(i);
                if (end > i) {
                    int[][] active = new int[end - i][];
                    for (int t = i; t < end; t++) {
                        active[t - i] = numbers.of(buffer, features.extract(text, t, buffer));
                    }
                    stretches.add(new Stretch(active, new double[0][], gold(example, i, end), example.weight()));
                    i = end - 1;
                }
            }
        }
        return learn(stretches, hashes, settings, log);
    }

    LinearModel secondLook(List<Example> examples, List<FirstLook> looks, PrintStream log) {
        FeatureNumbers numbers = new FeatureNumbers();
        int[] buffer = new int[SecondLook.MOST];
        List<Stretch> hashed = new ArrayList<>();
        for (int d = 0; d < examples.size(); d++) {
            Example example = examples.get(d);
            NameText text =
                    features.read(example.marked().forms(), example.marked().sentenceEnds());
            FirstLook first = looks.get(example.fold() % looks.size());
            int[][] scores = first.scores(text);
            SecondLook second = new SecondLook(text, first.labels(text, scores));
            for (int i = 0; i < text.size(); i++) {
                int end = text.stretchEnd(i);
                if (end > i) {
                    int[][] active = new int[end - i][];
                    double[][] base = new double[end - i][LABELS];
                    for (int t = i; t < end; t++) {
                        int count = second.extract(t, NameTagger.margin(scores[t]), buffer);
                        active[t - i] = Arrays.copyOf(buffer, count);
                        for (int f = 0; f < count; f++) {
                            numbers.count(buffer[f]);
                        }
                        for (int y = 0; y < LABELS; y++) {
                            base[t - i][y] = scores[t][y] * UNIT;
                        }
                    }
                    hashed.add(new Stretch(active, base, gold(example, i, end), example.weight()));
                    i = end - 1;
                }
            }
        }
        int[] hashes = numbers.number(settings.leastCount());
        List<Stretch> stretches = new ArrayList<>();
        for (Stretch s : hashed) {
            int[][] active = new int[s.features.length][];
            for (int t = 0; t < active.length; t++) {
                active[t] = numbers.of(s.features[t], s.features[t].length);
            }
            stretches.add(new Stretch(active, s.base, s.gold, s.weight));
        }
        return learn(stretches, hashes, Settings.second(), log);
    }

    private static int[] gold(Example example, int from, int to) {
        int[] gold = new int[to - from];
        for (int t = from; t < to; t++) {
            gold[t - from] = example.marked().labels()[t].number();
        }
        return gold;
    }

    private static LinearModel learn(List<Stretch> stretches, int[] hashes, Settings settings, PrintStream log) {
        Chain chain = new Chain(hashes.length, LABELS);
        Random random = new Random(1);
        log.println(hashes.length + " features, " + stretches.size() + " stretches");
        for (int round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(stretches, random);
            double rate = settings.rate() * (1 - 0.9 * round / settings.rounds());
            double loss = 0;
            for (Stretch s : stretches) {
                loss += chain.learn(s.features, s.base, s.gold, rate, settings.keep(), s.weight, random);
            }
            log.printf("round %d: loss %.0f%n", round + 1, loss);
        }
        return quantised(chain, hashes, settings.smallest());
    }

    private static LinearModel quantised(Chain chain, int[] hashes, float smallest) {
        LinearModelBuilder builder =
                new LinearModelBuilder(Label.ALL.stream().map(Label::name).toList(), UNIT);
        for (int f = 0; f < hashes.length; f++) {
            float[] weights = chain.weightsOf(f);
            for (int y = 0; y < LABELS; y++) {
                if (Math.abs(weights[y]) < smallest) {
                    weights[y] = 0;
                }
            }
            builder.put(hashes[f], weights);
        }
        builder.put(NameModel.startFeature(), floats(chain.start));
        builder.put(NameModel.endFeature(), floats(chain.end));
        for (Label from : Label.ALL) {
            builder.put(NameModel.transitionFeature(from), floats(chain.transitions[from.number()]));
        }
        return builder.build();
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    static void write(LinearModel model, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            model.write(out);
        }
    }
}
