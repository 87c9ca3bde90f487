package org.onrecord.benchmarks.load;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.option.Options;

/**
 * What to measure.
 *
 * @param kafka host:port of a running Onrecord
 * @param store the address of its store
 * @param ingest where ingest-service is, if the archive goes there in one request; null if it goes to the topic
 * @param backfill articles of the archive, from 1
 * @param live live articles a second, from 1
 * @param time how long to measure without the archive, and how long beside it
 * @param most the growth of the 99th percentile that is still good
 */
record LoadOptions(
        String kafka, URI store, @Nullable URI ingest, int backfill, int live, Duration time, Duration most) {

    static final String HELP = """
            Measures how old live articles are when the store shows them: first alone, then beside an archive that is
            loaded on the backfill lane. Needs a running Onrecord (./onrecord quickstart, or compose) that does nothing
            else meanwhile. The status is 1 if the archive makes the 99th percentile grow by more than --most.

              --kafka HOST:PORT   where Kafka is (localhost:9092)
              --store URL         where the store is (http://localhost:8083)
              --ingest URL        where ingest-service is: the archive goes to it as NDJSON in one request, while live
                                  articles are measured (else the archive is written to the topic before)
              --backfill N        articles of the archive, from 1 (100000)
              --live N            live articles a second, from 1 to 100 (2)
              --seconds N         how long to measure each time, from 1 (120)
              --most N            milliseconds that the 99th percentile may grow by (1000)
            """;

    static LoadOptions parse(List<String> arguments) {
        return Options.read(
                arguments,
                new LoadOptions(
                        "localhost:9092",
                        URI.create("http://localhost:8083"),
                        null,
                        100_000,
                        2,
                        Duration.ofSeconds(120),
                        Duration.ofSeconds(1)),
                LoadOptions::with);
    }

    private LoadOptions with(String name, String value) {
        return switch (name) {
            case "--kafka" -> new LoadOptions(value, store, ingest, backfill, live, time, most);
            case "--store" -> new LoadOptions(kafka, URI.create(value), ingest, backfill, live, time, most);
            case "--ingest" -> new LoadOptions(kafka, store, URI.create(value), backfill, live, time, most);
            case "--backfill" ->
                new LoadOptions(kafka, store, ingest, Options.number(name, value, 1, 10_000_000), live, time, most);
            case "--live" ->
                new LoadOptions(kafka, store, ingest, backfill, Options.number(name, value, 1, 100), time, most);
            case "--seconds" ->
                new LoadOptions(
                        kafka,
                        store,
                        ingest,
                        backfill,
                        live,
                        Duration.ofSeconds(Options.number(name, value, 1, 86_400)),
                        most);
            case "--most" ->
                new LoadOptions(
                        kafka,
                        store,
                        ingest,
                        backfill,
                        live,
                        time,
                        Duration.ofMillis(Options.number(name, value, 0, 3_600_000)));
            default -> throw new IllegalArgumentException("there is no option " + name);
        };
    }
}
