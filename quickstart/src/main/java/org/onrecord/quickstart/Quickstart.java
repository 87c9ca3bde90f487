package org.onrecord.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.onrecord.embedded.PortTakenException;
import org.onrecord.embedded.StartException;
import org.slf4j.LoggerFactory;

/**
 * The command {@code ./onrecord quickstart}. Ends with 0 when it is done, 1 when something failed, 2 when it was not
 * typed as it must be or a port is taken; a signal that stops it ends it as signals do.
 */
public final class Quickstart {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private static final Duration SAMPLES_DEADLINE = Duration.ofMinutes(1);
    private static final int QUOTES_SHOWN = 60;
    private static final int USUAL_WIDTH = 120;

    private final Options options;
    private final PrintStream out;
    private final Progress progress;
    private final Stack stack = new Stack();

    private Quickstart(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        this.progress = new Progress(out, System::nanoTime);
    }

    public static void main(String[] args) throws InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int exitCode;
        try {
            Options options = Options.parse(Arrays.asList(args));
            if (options.help()) {
                out.print(Guide.help());
                return;
            }
            exitCode = new Quickstart(options, out).run();
        } catch (UsageException wrong) {
            out.println("onrecord: " + wrong.getMessage());
            exitCode = WRONG_USE;
        }
        System.exit(exitCode);
    }

    private int run() throws InterruptedException {
        try (DataFolder data = DataFolder.open(options.data())) {
            Logs.to(data.log(), options.verbose());
            Thread stopper = new Thread(this::stop, "stop");
            Runtime.getRuntime().addShutdownHook(stopper);
            try {
                return runOn(data);
            } catch (PortTakenException taken) {
                throw new UsageException(messageFor(taken));
            } catch (UsageException wrong) {
                throw wrong;
            } catch (RuntimeException failed) {
                if (stack.isStopping()) {
                    stopper.join();
                    return DONE;
                }
                LoggerFactory.getLogger(Quickstart.class).error("the quickstart failed", failed);
                out.println("onrecord: " + inWords(failed));
                out.println("The log is " + data.log() + ".");
                return FAILED;
            } finally {
                stack.close();
            }
        }
    }

    private int runOn(DataFolder data) throws InterruptedException {
        new Servers(options, data, stack, progress).start();
        Http http = new Http();
        StoreClient store = new StoreClient(http, address(Flag.STORE_PORT));
        new Tour(new IngestClient(http, address(Flag.INGEST_PORT)), store, progress)
                .run(Sample.all(), SAMPLES_DEADLINE);
        show(store.newestQuotes(QUOTES_SHOWN));
        out.print(Guide.next(options));
        if (options.exitWhenDone()) {
            return DONE;
        }
        out.println("Stop:         Ctrl-C");
        Thread.currentThread().join();
        return DONE;
    }

    private void show(List<QuoteLine> quotes) {
        out.println();
        out.print(new QuoteTable(width()).render(quotes));
        if (quotes.size() == QUOTES_SHOWN) {
            out.println("(the newest " + QUOTES_SHOWN + ")");
        }
    }

    /** Runs when a signal ends this program, and when it ends of itself. */
    private void stop() {
        if (stack.isStopping()) {
            return;
        }
        out.println();
        progress.say("stopping");
        stack.close();
        progress.say("stopped; everything stored is in " + options.data());
    }

    private URI address(Flag port) {
        return URI.create("http://127.0.0.1:" + options.port(port));
    }

    private String messageFor(PortTakenException taken) {
        for (Map.Entry<Flag, Integer> port : options.ports().entrySet()) {
            if (port.getValue() == taken.port()) {
                return Servers.portTaken(port.getKey(), taken.port());
            }
        }
        return taken.getMessage() == null ? "A port is taken." : taken.getMessage();
    }

    private static String inWords(RuntimeException failed) {
        return failed instanceof StartException || failed instanceof QuickstartException
                ? String.valueOf(failed.getMessage())
                : "An unexpected failure: " + failed;
    }

    /** The shell gives the width of its window to those who ask for it by exporting COLUMNS. */
    private static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
