package org.onrecord.extract.commandline;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Supplier;
import org.onrecord.extract.engine.ArticleExtraction;
import org.onrecord.extract.submission.RefusedException;

/** {@code ./onrecord extract}: the events of text files, without Kafka. */
public final class ExtractCommand {

    /** Exit code: every file was extracted. */
    static final int DONE = 0;
    /** Exit code: at least one file could not be read, extracted or written; the others were. */
    static final int SOME_FAILED = 1;
    /** Exit code: the arguments make no sense; nothing was done. */
    static final int WRONG_USAGE = 2;

    private static final String USAGE = """
            Usage: onrecord extract FILE...
                   onrecord extract --format citron --out DIR FILE...

            Extracts quotes and entities from English news articles.

              FILE              plain text in UTF-8, or, where the name ends in .json, a JSON object with the fields of
                                a submitted article, of which only "text" is required; - reads text from standard input
              --format events   prints one event a line on standard output: {"type": its topic, "data": the value that
                                the topic would carry} (the default)
              --format citron   writes DIR/NAME.json for each NAME.txt or NAME.json: contents, cue, sources and speakers
                                of the quotes, with offsets in Unicode code points
              --out DIR         the folder to write to; it is made if it is missing
              --help            this page

            Exit codes: 0 done; 1 at least one file failed, the others are done; 2 wrong usage.
            """;

    private final Supplier<ArticleExtraction> extraction;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    /** @param extraction asked for once, when there is something to extract */
    ExtractCommand(Supplier<ArticleExtraction> extraction, InputStream in, PrintStream out, PrintStream err) {
        this.extraction = extraction;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String... arguments) {
        var out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exit = new ExtractCommand(ArticleExtraction::create, System.in, out, err).run(arguments);
        out.flush();
        System.exit(exit);
    }

    /** @return the exit code */
    int run(String... arguments) {
        try {
            Arguments asked = Arguments.parse(arguments);
            if (asked.help()) {
                out.print(USAGE);
                return DONE;
            }
            var folder = asked.out();
            return extractAll(asked, folder == null ? new EventLines(out) : CitronFiles.in(folder));
        } catch (UsageException wrong) {
            err.println("extract: " + wrong.getMessage());
            err.println("Try: onrecord extract --help");
            return WRONG_USAGE;
        } catch (FileException failed) {
            err.println("extract: " + failed.getMessage());
            return SOME_FAILED;
        }
    }

    private int extractAll(Arguments asked, Output output) {
        ArticleFile files = new ArticleFile(in, Clock.systemUTC());
        ArticleExtraction engine = extraction.get();
        int exit = DONE;
        for (String file : asked.files()) {
            try {
                output.write(file, engine.extract(files.read(file)));
            } catch (FileException failed) {
                err.println("extract: " + failed.getMessage());
                exit = SOME_FAILED;
            } catch (RefusedException refused) {
                err.println("extract: " + file + ": " + refused.detail());
                exit = SOME_FAILED;
            } catch (RuntimeException | StackOverflowError failure) {
                err.println("extract: " + file + ": the engine failed on this text; please report it:");
                failure.printStackTrace(err);
                exit = SOME_FAILED;
            }
        }
        return exit;
    }
}
