package org.onrecord.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;
import org.onrecord.benchmarks.corpus.CorpusFolder;
import org.onrecord.extraction.text.DocumentReader;
import org.openjdk.jmh.runner.RunnerException;

/**
 * {@code onrecord bench [--jmh] [FOLDER]}: the engine's speed on a folder of articles, one thread, warm; the heap that it keeps;
 * and its time a character on longer and longer lines and on odd texts, as a ratio to the articles'. With {@code --jmh}
 * only the speed, by JMH and the clock instead of the processor's time.
 */
public final class SpeedCommand {

    static final String OWN_ARTICLES = "benchmarks/src/main/resources/regression";
    private static final String JMH = "--jmh";
    private static final int ROUNDS = 12;
    private static final int LONGEST = 1_000_000;
    private static final int ODD_LENGTH = 100_000;

    private SpeedCommand() {}

    public static void main(String... arguments) throws IOException, RunnerException {
        List<String> folders =
                Arrays.stream(arguments).filter(a -> !a.equals(JMH)).toList();
        Path folder = Path.of(folders.isEmpty() ? OWN_ARTICLES : folders.get(0));
        if (!Files.isDirectory(folder)) {
            System.out.println("There is no folder of articles at " + folder + "; name one.");
            return;
        }
        List<String> texts = texts(folder);
        if (texts.isEmpty()) {
            System.out.println("There is no article in " + folder + ".");
        } else if (folders.size() < arguments.length) {
            JmhRun.over(folder, texts);
        } else {
            all(texts);
        }
    }

    static List<String> texts(Path folder) throws IOException {
        return CorpusFolder.read(folder).values().stream()
                .map(AnnotatedArticle::text)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void all(List<String> texts) {
        long before = usedHeap();
        Stages stages = new Stages();
        double nanosecondsACharacter = articles(stages, texts);
        print("live heap of the engine, warm: %d MB%n", (usedHeap() - before) >> 20);
        Remembered words = Remembered.over(texts, DocumentReader.create());
        print(
                "memory of words, after %d articles: knows %.1f %% of the tokens and %.1f %% of the words of %d others%n",
                words.before(), 100 * words.tokens(), 100 * words.words(), words.articles());
        lines(stages, texts, nanosecondsACharacter);
        odd(stages, nanosecondsACharacter);
    }

    /** @return the processor time a character in nanoseconds, of the quickest round */
    private static double articles(Stages stages, List<String> texts) {
        long tokens = 0;
        for (String text : texts) {
            tokens += stages.run(text, new long[Stages.NAMES.size()]);
        }
        List<long[]> rounds = stages.rounds(texts, ROUNDS);
        print("%d articles, %d tokens, %d rounds, processor time of one thread%n", texts.size(), tokens, ROUNDS);
        speed("best", rounds.get(0), texts.size(), tokens);
        speed("median", rounds.get(ROUNDS / 2), texts.size(), tokens);
        int characters = texts.stream().mapToInt(String::length).sum();
        return (double) Arrays.stream(rounds.get(0)).sum() / characters;
    }

    private static void speed(String which, long[] times, int articles, long tokens) {
        double seconds = Arrays.stream(times).sum() / 1e9;
        print("%-7s %.0f articles/s, %.0f tokens/s;", which, articles / seconds, tokens / seconds);
        for (int stage = 0; stage < times.length; stage++) {
            print(
                    " %s %.2f ms an article (%.0f %%)",
                    Stages.NAMES.get(stage), times[stage] / 1e6 / articles, times[stage] / 1e7 / seconds);
        }
        print("; names alone %.0f tokens/s%n", tokens / (times[1] / 1e9));
    }

    /** All articles on one line, cut to rising lengths. */
    private static void lines(Stages stages, List<String> texts, double usual) {
        String line = texts.stream().collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
        print("%nall on one line: time a character, as a multiple of the articles'%n");
        for (int length : new int[] {1_000, 10_000, 100_000, LONGEST}) {
            String text = line.repeat(length / line.length() + 1).substring(0, length);
            row(length / 1_000 + " kB", stages.least(text, length < 100_000 ? 40 : 2), length, usual);
        }
        String unbroken = line.replaceAll("[^\\p{L}\\p{N}]+", " ");
        String text = unbroken.repeat(LONGEST / unbroken.length() + 1).substring(0, LONGEST);
        row(LONGEST / 1_000 + " kB, words only", stages.least(text, 2), LONGEST, usual);
    }

    private static void odd(Stages stages, double usual) {
        print("%nodd texts of %d and %d characters%n", ODD_LENGTH / 4, ODD_LENGTH);
        Map<String, String> shorter = OddTexts.of(ODD_LENGTH / 4);
        OddTexts.of(ODD_LENGTH).forEach((name, text) -> {
            String quarter = Objects.requireNonNull(shorter.get(name));
            row(name, stages.least(quarter, 3), quarter.length(), usual);
            row("", stages.least(text, 2), text.length(), usual);
        });
    }

    private static void row(String name, long nanoseconds, int characters, double usual) {
        print("%-28s %7.2f%n", name, (double) nanoseconds / characters / usual);
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
