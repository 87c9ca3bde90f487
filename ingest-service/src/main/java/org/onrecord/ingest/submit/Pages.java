package org.onrecord.ingest.submit;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.onrecord.events.topic.Lane;
import org.onrecord.ingest.fetch.Fetch;
import org.onrecord.ingest.fetch.FetchException;
import org.onrecord.ingest.fetch.Fetched;
import org.onrecord.ingest.submit.Service.AwayException;

/** Fetches pages and sends them, with the address at which each was. */
final class Pages {

    private final Fetch fetch;
    private final Articles articles;
    private final Tally tally;

    Pages(Fetch fetch, Articles articles, Tally tally) {
        this.fetch = fetch;
        this.articles = articles;
        this.tally = tally;
    }

    void page(URI address, Lane lane) throws InterruptedException, AwayException {
        try {
            Fetched.Document page = fetch.fetch(address);
            articles.document(
                    address.toString(),
                    page.body(),
                    Objects.requireNonNullElse(
                            page.contentType(), Kind.ofContent(page.body()).type()),
                    page.address(),
                    lane);
        } catch (FetchException failed) {
            tally.add(Outcome.failed(address.toString(), failed.words()));
        }
    }

    /** @param list has an address in each line; empty lines and those that begin with # are passed over */
    void list(Path list, Lane lane) throws InterruptedException, AwayException {
        try {
            try (Stream<String> lines = Files.lines(list, StandardCharsets.UTF_8)) {
                tally.expect(lines.filter(Pages::isAddress).count());
            }
            try (Stream<String> lines = Files.lines(list, StandardCharsets.UTF_8)) {
                for (String line : (Iterable<String>) lines.filter(Pages::isAddress)::iterator) {
                    line(line.strip(), lane);
                }
            }
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            tally.add(Outcome.failed(list.toString(), "It cannot be read: " + unreadable.getMessage()));
        }
    }

    private void line(String line, Lane lane) throws InterruptedException, AwayException {
        try {
            page(URI.create(line), lane);
        } catch (IllegalArgumentException noAddress) {
            tally.add(Outcome.failed(line, "It is no address."));
        }
    }

    private static boolean isAddress(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }
}
