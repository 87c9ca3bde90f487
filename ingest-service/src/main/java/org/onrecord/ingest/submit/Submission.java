package org.onrecord.ingest.submit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.onrecord.events.topic.Lane;
import org.onrecord.ingest.fetch.Fetch;
import org.onrecord.ingest.submit.Service.AwayException;

/** One run of the command: everything that was asked for, one after the other. */
final class Submission {

    private static final String STANDARD_INPUT_NAME = "standard input";

    private final SubmitArguments asked;
    private final InputStream in;
    private final Tally tally;
    private final Articles articles;
    private final Pages pages;
    private final Sitemap sitemaps;

    Submission(SubmitArguments asked, InputStream in, Fetch fetch, Tally tally) {
        this.asked = asked;
        this.in = in;
        this.tally = tally;
        this.articles = new Articles(new Service(asked.to(), asked.key()), tally, asked.publisher());
        this.pages = new Pages(fetch, articles, tally);
        this.sitemaps = new Sitemap(fetch, tally);
    }

    void run() throws InterruptedException, AwayException {
        Lane live = Objects.requireNonNullElse(asked.lane(), Lane.LIVE);
        Lane archive = Objects.requireNonNullElse(asked.lane(), Lane.BACKFILL);
        for (String input : asked.inputs()) {
            input(input, live);
        }
        for (String list : asked.lists()) {
            pages.list(Path.of(list), archive);
        }
        for (String sitemap : asked.sitemaps()) {
            if (isAddress(sitemap)) {
                sitemaps.read(URI.create(sitemap), page -> pages.page(page, archive));
            } else {
                tally.add(Outcome.failed(sitemap, "It is no http address."));
            }
        }
        tally.allFound();
    }

    private void input(String input, Lane lane) throws InterruptedException, AwayException {
        if (input.equals(SubmitArguments.STANDARD_INPUT)) {
            standardInput(lane);
        } else if (isAddress(input)) {
            tally.expect(1);
            pages.page(URI.create(input), lane);
        } else {
            files(input, lane);
        }
    }

    private void standardInput(Lane lane) throws InterruptedException, AwayException {
        try {
            byte[] content = in.readAllBytes();
            tally.expect(1);
            String type = Objects.requireNonNullElse(
                    asked.type(), Kind.ofContent(content).type());
            if (type.contains("ndjson") || type.contains("jsonl")) {
                articles.lines(
                        STANDARD_INPUT_NAME, java.net.http.HttpRequest.BodyPublishers.ofByteArray(content), type, lane);
            } else {
                articles.document(STANDARD_INPUT_NAME, content, type, null, lane);
            }
        } catch (IOException unreadable) {
            tally.add(Outcome.failed(STANDARD_INPUT_NAME, "It cannot be read: " + unreadable.getMessage()));
        }
    }

    private void files(String name, Lane lane) throws InterruptedException, AwayException {
        try {
            Path path = Path.of(name);
            if (!Files.isDirectory(path)) {
                tally.expect(1);
                articles.file(path, asked.type(), lane);
                return;
            }
            List<Path> files;
            try (Stream<Path> all = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
                files = all.filter(Files::isRegularFile)
                        .filter(file -> Kind.ofName(file.toString()).isPresent())
                        .sorted()
                        .toList();
            }
            tally.expect(files.size());
            if (files.isEmpty()) {
                tally.add(Outcome.failed(name, "There is no file in it whose name ends like those of articles."));
            }
            for (Path file : files) {
                articles.file(file, asked.type(), lane);
            }
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            tally.add(Outcome.failed(name, "It cannot be read: " + unreadable.getMessage()));
        } catch (InvalidPathException noPath) {
            tally.add(Outcome.failed(name, "It is no name of a file."));
        }
    }

    private static boolean isAddress(String input) {
        return input.matches("(?i)https?://[^\\s<>\"{}|\\\\^`]+");
    }
}
