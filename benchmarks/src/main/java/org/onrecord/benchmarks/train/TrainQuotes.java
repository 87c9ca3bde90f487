package org.onrecord.benchmarks.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;
import org.onrecord.benchmarks.corpus.AnnotatedQuote;
import org.onrecord.benchmarks.corpus.CodePoints;
import org.onrecord.benchmarks.corpus.CorpusFolder;
import org.onrecord.extraction.model.LinearModel;
import org.onrecord.extraction.model.LinearModelBuilder;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.quote.Calibration;
import org.onrecord.extraction.quote.ChainModel;
import org.onrecord.extraction.quote.QuoteModel;
import org.onrecord.extraction.quote.TrainingView;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.DocumentReader;

/**
 * Makes the model of the quote stage from annotated articles. The judge learns from readings of articles that the models
 * it judges have not seen: each half of the articles is read with models learnt from the other half.
 */
public final class TrainQuotes {

    private static final long SEED = 23;
    /** Two chains are learnt at a time; each takes some gigabytes of heap. */
    private static final int THREADS = 2;

    private static final LinearModel NO_JUDGE = new LinearModelBuilder(List.of("right"), 1).build();

    private record Article(Document document, List<Name> names, List<AnnotatedQuote> quotes, CodePoints points) {

        TrainingView view() {
            return new TrainingView(document, names);
        }
    }

    private final List<Article> articles;
    private final long seed;
    private final ExecutorService threads;

    private TrainQuotes(List<Article> articles, long seed, ExecutorService threads) {
        this.articles = articles;
        this.seed = seed;
        this.threads = threads;
    }

    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.of(args, "--corpus", "--out", "--seed");
        Path corpus = arguments.path("--corpus", "../shared/corpus").resolve("polnear/train");
        if (!Files.isDirectory(corpus)) {
            System.out.println("There are no articles to learn from at " + corpus + "; name the folder with --corpus.");
            return;
        }
        long seed = arguments.number("--seed", SEED);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        QuoteModel model;
        try {
            model = new TrainQuotes(read(corpus), seed, threads).train();
        } finally {
            threads.shutdownNow();
        }
        Path out = arguments.path("--out", "extraction/src/main/resources/org/onrecord/extraction/quote/quotes.bin");
        try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(out))) {
            model.write(target);
        }
        System.out.printf(Locale.ROOT, "%s: %,d bytes%n", out, Files.size(out));
    }

    /** The model; the same bytes for the same articles and seed, however many threads there are. */
    private QuoteModel train() {
        CompletableFuture<ChainModel> cuesOfFirst = later(() -> cues(half(0), "cues of half 0"));
        CompletableFuture<ChainModel> cuesOfSecond = later(() -> cues(half(1), "cues of half 1"));
        ChainModel[] cues = {cuesOfFirst.join(), cuesOfSecond.join()};
        CompletableFuture<ChainModel> framesOfFirst = later(() -> frames(half(0), cues, 0, "frames of half 0"));
        CompletableFuture<ChainModel> framesOfSecond = later(() -> frames(half(1), cues, 1, "frames of half 1"));
        CompletableFuture<ChainModel> allCues = later(() -> cues(articles, "cues"));
        CompletableFuture<ChainModel> allFrames = later(() -> frames(articles, cues, -1, "frames"));
        ChainModel[] frames = {framesOfFirst.join(), framesOfSecond.join()};
        QuotesChoices[] choices = {new QuotesChoices(), new QuotesChoices()};
        for (int i = 0; i < articles.size(); i++) {
            int other = 1 - i % 2;
            Article article = articles.get(i);
            QuoteModel unseen = new QuoteModel(cues[other], frames[other], NO_JUDGE, Calibration.NONE);
            choices[i % 2].add(article.view(), article.quotes(), article.points(), unseen);
        }
        Calibration calibration = calibration(cues, frames, choices);
        List<QuotesJudgeTrainer.Example> all = new ArrayList<>(choices[0].examples);
        all.addAll(choices[1].examples);
        LinearModel judge = new QuotesJudgeTrainer(seed).train(all);
        return new QuoteModel(allCues.join(), allFrames.join(), judge, calibration);
    }

    private CompletableFuture<ChainModel> later(Supplier<ChainModel> training) {
        return CompletableFuture.supplyAsync(training, threads);
    }

    /** Each half is judged by models and a judge that have not seen it. */
    private Calibration calibration(ChainModel[] cues, ChainModel[] frames, QuotesChoices[] choices) {
        QuotesCalibration calibration = new QuotesCalibration();
        for (int half = 0; half < 2; half++) {
            int other = 1 - half;
            LinearModel judge = new QuotesJudgeTrainer(seed).train(choices[other].examples);
            QuoteModel unseen = new QuoteModel(cues[other], frames[other], judge, Calibration.NONE);
            for (Article article : half(half)) {
                TrainingView view = article.view();
                List<QuotesChoices.Gold> golds = QuotesChoices.golds(view, article.quotes(), article.points());
                for (TrainingView.Found found : view.found(unseen)) {
                    QuotesChoices.Verdict verdict = QuotesChoices.verdict(found, golds);
                    if (verdict != QuotesChoices.Verdict.UNCOUNTED) {
                        calibration.add(found.belief(), verdict == QuotesChoices.Verdict.RIGHT);
                    }
                }
            }
        }
        return calibration.fit();
    }

    private List<Article> half(int half) {
        List<Article> some = new ArrayList<>();
        for (int i = half; i < articles.size(); i += 2) {
            some.add(articles.get(i));
        }
        return some;
    }

    private ChainModel cues(List<Article> some, String name) {
        QuotesExamples examples = new QuotesExamples();
        for (Article article : some) {
            examples.addCues(article.view(), article.quotes(), article.points());
        }
        return new QuotesChainTrainer(seed).train(examples.examples, name);
    }

    /**
     * @param cues what was learnt from each half; an article is read with what was learnt from the other
     * @param half the half that the articles are, or -1 for all
     */
    private ChainModel frames(List<Article> some, ChainModel[] cues, int half, String name) {
        QuotesExamples examples = new QuotesExamples();
        for (int i = 0; i < some.size(); i++) {
            Article article = some.get(i);
            TrainingView view = article.view();
            view.spotCues(cues[1 - (half < 0 ? i % 2 : half)]);
            examples.addFrames(view, article.quotes(), article.points());
        }
        return new QuotesChainTrainer(seed).train(examples.examples, name);
    }

    private static List<Article> read(Path corpus) throws IOException {
        DocumentReader reader = DocumentReader.create();
        NameTagger tagger = NameTagger.load();
        List<Article> articles = new ArrayList<>();
        for (AnnotatedArticle article : CorpusFolder.read(corpus).values()) {
            String text = article.text();
            List<AnnotatedQuote> quotes = article.quotes();
            if (text != null && quotes != null) {
                Document document = reader.read(text);
                articles.add(new Article(document, tagger.tag(document), quotes, new CodePoints(text)));
            }
        }
        return articles;
    }
}
