package org.onrecord.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;
import org.onrecord.benchmarks.corpus.AnnotatedQuote;
import org.onrecord.benchmarks.corpus.CorpusFolder;
import org.onrecord.benchmarks.storeload.Vocabulary;

/**
 * As many articles as are asked for, the same ones in every run: each has half of the paragraphs of two articles of the
 * regression corpus, and other people in it. One article sent a thousand times would be a thousand copies of one text
 * about the same people, which is not what a day's news asks of the pipeline.
 */
final class Variations {

    /** The vocabulary has a seventh as many people, some of them in the news every day, most of them seldom. */
    private static final int CAST = 20_000;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final List<Original> originals;
    private final Vocabulary vocabulary = new Vocabulary(CAST);

    private Variations(List<Original> originals) {
        this.originals = originals;
    }

    static Variations read() throws IOException {
        URL corpus = Objects.requireNonNull(Variations.class.getResource("/regression"));
        return new Variations(CorpusFolder.read(Path.of(URI.create(corpus.toString()))).values().stream()
                .map(Original::of)
                .toList());
    }

    /** The article of a number, from 0. */
    String text(int number) {
        Random random = new Random(number);
        Original one = originals.get(number % originals.size());
        Original other = originals.get(random.nextInt(originals.size()));
        List<String> paragraphs = new ArrayList<>(one.some(random));
        paragraphs.addAll(other.some(random));
        Map<String, String> names = new HashMap<>();
        one.rename(names, vocabulary, random);
        other.rename(names, vocabulary, random);
        Matcher word = WORD.matcher(String.join("\n\n", paragraphs));
        return word.replaceAll(found -> names.getOrDefault(found.group(), found.group()));
    }

    /** @param people the speakers by name, each with a given name and a family name at least */
    private record Original(List<String> paragraphs, Set<List<String>> people) {

        static Original of(AnnotatedArticle article) {
            Set<List<String>> people = new HashSet<>();
            for (AnnotatedQuote quote : Objects.requireNonNullElse(article.quotes(), List.<AnnotatedQuote>of())) {
                quote.names().stream()
                        .map(name -> Arrays.asList(name.split(" ", -1)))
                        .filter(name -> name.size() > 1)
                        .forEach(people::add);
            }
            return new Original(List.of(Objects.requireNonNull(article.text()).split("\n\n", -1)), people);
        }

        /** Each paragraph as likely as not, in their order. */
        List<String> some(Random random) {
            return paragraphs.stream().filter(paragraph -> random.nextBoolean()).toList();
        }

        void rename(Map<String, String> names, Vocabulary vocabulary, Random random) {
            for (List<String> person : people) {
                String[] now = vocabulary.person(random).split(" ", -1);
                names.put(person.get(0), now[0]);
                names.put(person.get(person.size() - 1), now[now.length - 1]);
            }
        }
    }
}
