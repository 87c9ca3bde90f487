package org.onrecord.ingest.submit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.fetch.FetchProperties;
import org.onrecord.ingest.fetch.Fetching;
import org.onrecord.ingest.submit.Service.AwayException;
import org.springframework.util.unit.DataSize;

/** {@code ./onrecord submit}: files, folders, pages and archives to a running ingest-service. */
public final class SubmitCommand {

    /** Exit code: everything was accepted. */
    static final int DONE = 0;
    /** Exit code: at least one article was refused, or could not be had; the others were accepted. */
    static final int SOME_FAILED = 1;
    /** Exit code: the arguments make no sense; nothing was done. */
    static final int WRONG_USAGE = 2;
    /** Exit code: ingest-service cannot be reached; what came before was accepted. */
    static final int SERVICE_AWAY = 3;

    private static final String USAGE = """
            Usage: onrecord submit [OPTIONS] FILE|DIR|URL|-...
                   onrecord submit [OPTIONS] --sitemap URL | --urls FILE

            Submits articles to a running ingest-service. What became of each is printed as a line of JSON.

              FILE             by its name: .txt, .json (an article, or ninjs), .html, .xml (NewsML-G2, NITF), or many
                               articles, one a line: .ndjson, .jsonl, also packed with gzip (.ndjson.gz)
              DIR              every such file in it and below
              URL              a page, fetched by the site's robots.txt and from the public internet only
              -                standard input
              --sitemap URL    the pages of a site's sitemap and of all that it lists, on the backfill lane
              --urls FILE      the pages at the addresses in FILE, one a line, on the backfill lane
              --lane LANE      live or backfill, whatever is submitted
              --type TYPE      the content type of standard input and of all files (it is looked for if not said)
              --publisher NAME who published it, given to all that is not JSON
              --allow NETWORK  a network that pages may be fetched from although it is not public: 10.1.0.0/16
              --to URL         where ingest-service is (ONRECORD_INGEST, else http://localhost:8081)
              --quiet          print only what was not accepted
              --help           this page

            ONRECORD_KEY in the environment is the API key that goes along, where the service asks for one.
            Sending the same article again changes nothing, so a run that broke off can be started again.

            Exit codes: 0 everything was accepted; 1 some was not; 2 wrong usage; 3 ingest-service cannot be reached.
            """;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final Map<String, String> environment;

    /** @param terminal whether somebody looks at {@code err}: then there is a bar */
    SubmitCommand(InputStream in, PrintStream out, PrintStream err, boolean terminal, Map<String, String> environment) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.environment = environment;
    }

    public static void main(String... arguments) throws InterruptedException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Without a console there is neither terminal nor reader; onrecord says whether standard error is one.
        boolean terminal = "true".equals(System.getProperty("onrecord.terminal"));
        System.exit(new SubmitCommand(System.in, out, err, terminal, System.getenv()).run(List.of(arguments)));
    }

    /** @return the exit code */
    int run(List<String> arguments) throws InterruptedException {
        SubmitArguments asked;
        try {
            asked = SubmitArguments.parse(arguments, environment);
        } catch (UsageException wrong) {
            err.println("submit: " + wrong.getMessage());
            err.println("Try: onrecord submit --help");
            return WRONG_USAGE;
        }
        if (asked.help()) {
            out.print(USAGE);
            return DONE;
        }
        @Nullable PrintStream bar = terminal ? err : null;
        Tally tally = new Tally(out, bar, asked.quiet());
        try (Fetching fetching = new Fetching(settings(asked.allow()), Clock.systemUTC())) {
            new Submission(asked, in, fetching.fetch(), tally).run();
        } catch (AwayException away) {
            tally.finish(err);
            err.println("submit: " + away.getMessage());
            return SERVICE_AWAY;
        }
        tally.finish(err);
        return tally.allGood() ? DONE : SOME_FAILED;
    }

    private static FetchProperties settings(List<String> allow) {
        return new FetchProperties(
                allow,
                "Onrecord/1.0",
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                Duration.ofMinutes(1),
                DataSize.ofMegabytes(50),
                5,
                Duration.ofSeconds(1));
    }
}
