package org.onrecord.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.onrecord.extraction.Extractor;
import org.onrecord.extraction.mention.MentionResolver;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.quote.QuoteFinder;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.DocumentReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The whole engine, and each of its stages by itself, over all articles of a folder; one operation is the folder. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 10, time = 3)
@SuppressWarnings("NullAway.Init") // JMH sets the fields before it calls anything else.
public class EngineBenchmark {

    @Param(SpeedCommand.OWN_ARTICLES)
    public String folder;

    private Extractor engine;
    private DocumentReader reader;
    private NameTagger tagger;
    private QuoteFinder finder;
    private MentionResolver resolver;
    private List<String> texts;
    private final List<Document> documents = new ArrayList<>();
    private final List<List<Name>> names = new ArrayList<>();
    private final List<List<Attribution>> attributions = new ArrayList<>();

    /** Loads the engine and reads the articles as far as the stages need it. */
    @Setup
    public void load() throws IOException {
        engine = Extractor.create();
        reader = DocumentReader.create();
        tagger = NameTagger.load();
        finder = QuoteFinder.create();
        resolver = MentionResolver.load();
        texts = SpeedCommand.texts(Path.of(folder));
        for (String text : texts) {
            Document document = reader.read(text);
            List<Name> named = tagger.tag(document);
            documents.add(document);
            names.add(named);
            attributions.add(finder.find(document, named));
        }
    }

    @Benchmark
    public void engine(Blackhole sink) {
        for (String text : texts) {
            sink.consume(engine.extract(text));
        }
    }

    @Benchmark
    public void text(Blackhole sink) {
        for (String text : texts) {
            sink.consume(reader.read(text));
        }
    }

    @Benchmark
    public void names(Blackhole sink) {
        for (Document document : documents) {
            sink.consume(tagger.tag(document));
        }
    }

    @Benchmark
    public void quotes(Blackhole sink) {
        for (int i = 0; i < documents.size(); i++) {
            sink.consume(finder.find(documents.get(i), names.get(i)));
        }
    }

    @Benchmark
    public void mentions(Blackhole sink) {
        for (int i = 0; i < documents.size(); i++) {
            sink.consume(resolver.resolve(documents.get(i), names.get(i), attributions.get(i)));
        }
    }
}
