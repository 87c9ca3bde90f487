package org.onrecord.extract.replay;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.topic.Topic;
import org.onrecord.extract.engine.ArticleExtraction;
import org.onrecord.extract.outcome.RecordOutcomes;

/** {@code ./onrecord replay}: everything read again by this engine, compared with what is shown, and put in its place. */
public final class ReplayCommand {

    /** Exit code: it was done. */
    public static final int DONE = 0;
    /** Exit code: it could not be done. */
    public static final int FAILED = 1;
    /** Exit code: the arguments make no sense; nothing was done. */
    public static final int WRONG_USAGE = 2;

    private static final String USAGE = """
            Usage: onrecord replay shadow FILE [--kafka HOST:PORT] [--publisher NAME] [--since TIME]
                   onrecord replay compare FILE [--store URL] [--differences LIST]
                   onrecord replay switch FILE [--kafka HOST:PORT] [--per-second N]

            Reads everything that was submitted again, with the engine of this build.

              shadow    writes what this engine finds to FILE; nothing else changes
              compare   counts how FILE differs from what the store shows: quotes gained, lost, with another speaker,
                        with other words; LIST gets each difference as a line of JSON
              switch    puts FILE's events on the topics; the store then shows them, one article at a time

              --kafka HOST:PORT       a broker (localhost:9092)
              --kafka-settings FILE   further settings of Kafka's clients, as a properties file
              --store URL             the store-service (http://localhost:8083)
              --publisher NAME        only articles of this publisher
              --since TIME            only articles received since, such as 2026-11-24T00:00:00Z
              --per-second N          articles that are switched a second, at most (50)

            Exit codes: 0 done; 1 it could not be done; 2 wrong usage.
            """;

    private final Supplier<ArticleExtraction> extraction;
    private final PrintStream out;
    private final PrintStream err;

    /** @param extraction asked for once, if something is to be extracted */
    public ReplayCommand(Supplier<ArticleExtraction> extraction, PrintStream out, PrintStream err) {
        this.extraction = extraction;
        this.out = out;
        this.err = err;
    }

    public static void main(String... arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new ReplayCommand(ArticleExtraction::create, out, err).run(arguments));
    }

    /** @return the exit code */
    public int run(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals("--help")) {
            out.print(USAGE);
            return DONE;
        }
        ReplayArguments asked;
        try {
            asked = ReplayArguments.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            err.println("replay: " + wrong.getMessage());
            err.println("Try: onrecord replay --help");
            return WRONG_USAGE;
        }
        try {
            switch (asked.step()) {
                case SHADOW -> shadow(asked);
                case COMPARE -> compare(asked);
                case SWITCH -> switchTo(asked);
            }
            return DONE;
        } catch (FileAlreadyExistsException there) {
            err.println("replay: " + there.getFile() + " is there already; name another file, or remove it");
        } catch (NoSuchFileException missing) {
            err.println("replay: there is no file " + missing.getFile());
        } catch (IOException failed) {
            err.println("replay: " + asked.file() + ": " + failed.getMessage());
        } catch (KafkaException failed) {
            err.println("replay: Kafka at " + asked.kafka() + ": " + failed.getMessage());
        }
        return FAILED;
    }

    private void shadow(ReplayArguments asked) throws IOException {
        try (Consumer<byte[], byte[]> consumer = clients(asked).consumer();
                ShadowWriter file = ShadowWriter.create(asked.file())) {
            var outcomes = new RecordOutcomes(extraction.get(), InstantSource.system());
            ShadowMaker.Made made =
                    new ShadowMaker(outcomes, reading -> isWanted(reading, asked)).make(submitted(consumer), file);
            out.printf("%,d article versions read into %s%n", made.readings(), asked.file());
            made.refused().forEach((reason, count) -> out.printf("%,d refused: %s%n", count, reason));
        }
    }

    private static boolean isWanted(Reading reading, ReplayArguments asked) {
        return (asked.publisher() == null
                        || asked.publisher().equals(reading.article().publisher()))
                && (asked.since() == null || !reading.receivedAt().isBefore(asked.since()));
    }

    private void compare(ReplayArguments asked) throws IOException {
        try (Writer differences = asked.differences() == null
                ? Writer.nullWriter()
                : new BufferedWriter(Files.newBufferedWriter(asked.differences()))) {
            Comparison comparison = new Comparison(differences);
            ShownArticles shown = new ShownArticles(asked.store());
            new ShadowFile(asked.file()).forEach(reading -> comparison.add(reading, shown));
            out.printf("%,10d articles compared%n", comparison.compared());
            out.printf("%,10d of which another version is shown%n", comparison.corrected());
            out.printf("%,10d of which nothing is shown%n", comparison.notShown());
            for (QuoteDifference.Kind kind : QuoteDifference.Kind.values()) {
                out.printf("%,10d quotes: %s%n", comparison.quotes(kind), kind.label());
            }
        }
    }

    private void switchTo(ReplayArguments asked) throws IOException {
        try (Consumer<byte[], byte[]> consumer = clients(asked).consumer();
                Producer<byte[], byte[]> producer = clients(asked).producer()) {
            Switch.Published published = new Switch(producer, new Pace(asked.perSecond()))
                    .publish(new ShadowFile(asked.file()), submitted(consumer));
            out.printf("%,d article versions switched%n", published.published());
            out.printf("%,d left out: taken down since%n", published.withdrawn());
        }
    }

    private static WholeTopic submitted(Consumer<byte[], byte[]> consumer) {
        return new WholeTopic(consumer, Topic.ARTICLE_SUBMITTED.wireName());
    }

    private static ReplayClients clients(ReplayArguments asked) throws IOException {
        Map<String, String> settings = new HashMap<>();
        @Nullable Path file = asked.settings();
        if (file != null) {
            Properties given = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                given.load(in);
            }
            given.stringPropertyNames().forEach(name -> settings.put(name, given.getProperty(name)));
        }
        settings.put("bootstrap.servers", asked.kafka());
        return new ReplayClients(settings);
    }
}
