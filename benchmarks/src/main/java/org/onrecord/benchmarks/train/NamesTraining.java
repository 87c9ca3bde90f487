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

    private static final double FORBIDDEN = -1e4;

    /**
     * A document to learn from.
     *
     * @param other the same text marked by somebody else, who is believed as much; the same object if nobody did
     * @param weight how much a mistake in it counts
     * @param fold which part it belongs to when the first look is learnt without it
     */
    public record Example(NameCorpus.Marked marked, NameCorpus.Marked other, double weight, int fold) {}

    /**
     * How to learn.
     *
     * @param keep the chance of a feature to be looked at in one step
     * @param averaged the last rounds of this number are averaged
     */
    record Settings(int rounds, double rate, double keep, int leastCount, int averaged) {

        static final Settings FIRST = new Settings(7, 0.05, 0.5, 2, 2);
        static final Settings SECOND = new Settings(4, 0.02, 0.5, 5, 0);
    }

    /** Tokens that may be names, in one sentence: their features, their scores so far and their labels. */
    private static final class Stretch {
        private final int[][] features;
        private final double[][] base;
        private final int[] gold;
        private final int[] otherGold;
        private final double weight;

        private Stretch(int[][] features, double[][] base, Example example, int from) {
            this.features = features;
            this.base = base;
            this.gold = gold(example.marked(), from, features.length);
            this.otherGold = example.other() == example.marked() ? gold : gold(example.other(), from, features.length);
            this.weight = example.weight();
        }

        private Stretch(int[][] features, Stretch like) {
            this.features = features;
            this.base = like.base;
            this.gold = like.gold;
            this.otherGold = like.otherGold;
            this.weight = like.weight;
        }

        private static int[] gold(NameCorpus.Marked marked, int from, int length) {
            int[] gold = new int[length];
            for (int t = 0; t < length; t++) {
                gold[t] = marked.labels()[from + t].number();
            }
            Label head = Label.ALL.get(gold[0]);
            if (!head.mayFollow(Label.O)) {
                gold[0] = beginning(head).number();
            }
            return gold;
        }
    }

    /** A name may start with small words that no capital stands beside: the stretch, and so what is learnt of it, starts later. */
    private static Label beginning(Label inside) {
        return Label.ALL.stream()
                .filter(label -> label.first() && label.type() == inside.type())
                .findFirst()
                .orElseThrow();
    }

    private final NameFeatures features;

    NamesTraining(NameFeatures features) {
        this.features = features;
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
        int[] hashes = numbers.number(Settings.FIRST.leastCount());
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
                    stretches.add(new Stretch(active, new double[0][], example, i));
                    i = end - 1;
                }
            }
        }
        Chain chain = new Chain(hashes.length, LABELS);
        forbid(chain);
        learn(chain, stretches, Settings.FIRST, log);
        LinearModelBuilder builder = weights(chain, hashes);
        builder.put(NameModel.startFeature(), floats(chain.start));
        builder.put(NameModel.endFeature(), floats(chain.end));
        for (Label from : Label.ALL) {
            builder.put(NameModel.transitionFeature(from), floats(chain.transitions[from.number()]));
        }
        return builder.build();
    }

    /**
     * Learns what is added to the scores of a first look, whose chances of one label behind another stay as they are.
     *
     * @param models first looks; the model at {@code n} has not seen the examples whose fold leaves {@code n}
     */
    LinearModel secondLook(List<Example> examples, List<LinearModel> models, PrintStream log) {
        List<FirstLook> looks = models.stream().map(FirstLook::new).toList();
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
                    hashed.add(new Stretch(active, base, example, i));
                    i = end - 1;
                }
            }
        }
        int[] hashes = numbers.number(Settings.SECOND.leastCount());
        List<Stretch> stretches = new ArrayList<>();
        for (Stretch s : hashed) {
            int[][] active = new int[s.features.length][];
            for (int t = 0; t < active.length; t++) {
                active[t] = numbers.of(s.features[t], s.features[t].length);
            }
            stretches.add(new Stretch(active, s));
        }
        Chain chain = new Chain(hashes.length, LABELS);
        forbid(chain);
        adopt(chain, models.get(0));
        chain.fixTransitions();
        learn(chain, stretches, Settings.SECOND, log);
        return weights(chain, hashes).build();
    }

    /** What the BIO scheme rules out is not to be learnt. */
    private static void forbid(Chain chain) {
        for (Label to : Label.ALL) {
            if (!to.mayFollow(Label.O)) {
                chain.start[to.number()] = FORBIDDEN;
            }
            for (Label from : Label.ALL) {
                if (!to.mayFollow(from)) {
                    chain.transitions[from.number()][to.number()] = FORBIDDEN;
                }
            }
        }
    }

    private static void adopt(Chain chain, LinearModel first) {
        adopt(chain.start, first, NameModel.startFeature());
        adopt(chain.end, first, NameModel.endFeature());
        for (Label from : Label.ALL) {
            adopt(chain.transitions[from.number()], first, NameModel.transitionFeature(from));
        }
    }

    private static void adopt(double[] weights, LinearModel model, int feature) {
        int[] units = new int[LABELS];
        model.add(feature, units);
        for (int y = 0; y < LABELS; y++) {
            weights[y] += units[y] * UNIT;
        }
    }

    private static void learn(Chain chain, List<Stretch> stretches, Settings settings, PrintStream log) {
        Random random = new Random(1);
        log.println(stretches.size() + " stretches");
        int quarter = stretches.size() / 4 + 1;
        for (int round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(stretches, random);
            double rate = settings.rate() * (1 - 0.9 * round / settings.rounds());
            boolean averaged = round >= settings.rounds() - settings.averaged();
            double loss = 0;
            int seen = 0;
            for (Stretch s : stretches) {
                loss += chain.learn(s.features, s.base, s.gold, s.otherGold, rate, settings.keep(), s.weight, random);
                if (++seen % quarter == 0 && averaged) {
                    chain.remember();
                }
            }
            log.printf("round %d: loss %.0f%n", round + 1, loss);
        }
        chain.average();
    }

    private static LinearModelBuilder weights(Chain chain, int[] hashes) {
        LinearModelBuilder builder =
                new LinearModelBuilder(Label.ALL.stream().map(Label::name).toList(), UNIT);
        for (int f = 0; f < hashes.length; f++) {
            builder.put(hashes[f], chain.weightsOf(f));
        }
        return builder;
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = values[i] <= FORBIDDEN ? 0 : (float) values[i];
        }
        return floats;
    }

    static void write(LinearModel model, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            model.write(out);
        }
    }
}
