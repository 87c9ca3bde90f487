package org.onrecord.benchmarks.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.benchmarks.corpus.AnnotatedArticle;
import org.onrecord.benchmarks.corpus.AnnotatedQuote;
import org.onrecord.benchmarks.corpus.CodePoints;
import org.onrecord.benchmarks.corpus.CorpusFolder;
import org.onrecord.extraction.quote.ChainModel;
import org.onrecord.extraction.quote.QuoteModel;
import org.onrecord.extraction.quote.TrainingView;
import org.onrecord.extraction.text.DocumentReader;

/** Makes the model of the quote stage from annotated articles. */
public final class TrainQuotes {

    private TrainQuotes() {}

    static float f(String k, float d) {
        return Float.parseFloat(System.getProperty(k, "" + d));
    }

    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.of(args, "--corpus", "--out");
        Path corpus = arguments.path("--corpus", "../shared/corpus/polnear/train");
        QuotesExamples examples = new QuotesExamples();
        DocumentReader reader = DocumentReader.create();
        for (AnnotatedArticle article : CorpusFolder.read(corpus).values()) {
            String text = article.text();
            List<AnnotatedQuote> quotes = article.quotes();
            if (text != null && quotes != null) {
                examples.add(new TrainingView(reader.read(text), List.of()), quotes, new CodePoints(text));
            }
        }
        QuotesChainTrainer.Learnt cues = new QuotesChainTrainer(
                        Integer.getInteger("ce", 8),
                        f("cr", 0.1f),
                        f("cp", 1e-5f),
                        f("cd", 0.2f),
                        Integer.getInteger("cc", 3),
                        f("cs", 0.02f))
                .train(examples.cues, "cues");
        QuotesChainTrainer.Learnt frames = new QuotesChainTrainer(
                        Integer.getInteger("fe", 8),
                        f("fr", 0.1f),
                        f("fp", 1e-5f),
                        f("fd", 0.2f),
                        Integer.getInteger("fc", 3),
                        f("fs", 0.02f))
                .train(examples.frames, "frames");
        QuoteModel model = new QuoteModel(
                new ChainModel(cues.labels(), cues.steps()), new ChainModel(frames.labels(), frames.steps()));
        try (OutputStream out = Files.newOutputStream(arguments.path("--out", "quotes.bin"))) {
            model.write(out);
        }
    }
}
