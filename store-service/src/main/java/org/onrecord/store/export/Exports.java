package org.onrecord.store.export;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.HexId;
import org.onrecord.store.annotation.ArticleTexts;
import org.onrecord.store.annotation.Links;
import org.onrecord.store.annotation.Quotation;
import org.onrecord.store.annotation.WebAnnotation;
import org.onrecord.store.meter.StoreMetric;
import org.onrecord.store.problem.ProblemException;
import org.onrecord.store.quote.QuoteFilter;
import org.onrecord.store.quote.QuoteOrder;
import org.onrecord.store.quote.QuoteView;
import org.onrecord.store.quote.QuoteWalk;

/**
 * Hands out all that a search finds, as it is at one moment, row by row as fast as the client takes them. What was
 * handed out stands in trailers and in a receipt; an answer that breaks off has neither.
 */
final class Exports {

    private final QuoteWalk walk;
    private final ArticleTexts texts;
    private final ReceiptRows receipts;
    private final ExportProperties properties;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Semaphore places;

    Exports(
            QuoteWalk walk,
            ArticleTexts texts,
            ReceiptRows receipts,
            ExportProperties properties,
            MeterRegistry meters,
            Clock clock) {
        this.walk = walk;
        this.texts = texts;
        this.receipts = receipts;
        this.properties = properties;
        this.meters = meters;
        this.clock = clock;
        places = new Semaphore(properties.atOnce());
    }

    /** @throws ProblemException if there are as many exports as may be */
    void write(QuoteFilter filter, QuoteOrder order, ExportFormat format, Links links, HttpServletResponse response)
            throws IOException {
        if (!places.tryAcquire()) {
            throw ProblemException.busy(
                    "too-many-exports",
                    "There are as many exports under way as may be",
                    "Come back when one has ended; setting onrecord.store.export.at-once says how many there may be.");
        }
        try {
            writeNow(filter, order, format, links, response);
        } finally {
            places.release();
        }
    }

    private void writeNow(
            QuoteFilter filter, QuoteOrder order, ExportFormat format, Links links, HttpServletResponse response)
            throws IOException {
        String id = HexId.digits(UUID.randomUUID());
        Instant start = clock.instant();
        ExportStream stream = new ExportStream(response.getOutputStream(), clock, start.plus(properties.longest()));
        response.setContentType(format.mediaType());
        response.setHeader("Onrecord-Export", id);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"quotes." + format.extension() + "\"");
        response.setHeader("Trailer", "Onrecord-Rows, Onrecord-Sha256, Repr-Digest");
        response.setTrailerFields(() -> trailers(stream));
        if (format == ExportFormat.CSV) {
            stream.header(QuoteCsv.HEADER);
        }
        Function<QuoteView, byte[]> form = form(format, links);
        walk.walk(filter, order, null, row -> stream.row(form.apply(row.view())));
        stream.finish();
        receipts.add(
                new ExportReceipt(
                        id, format.code(), stream.rows(), stream.bytes(), stream.sha256(), start, clock.instant()),
                properties.keepReceipts());
        meters.counter(StoreMetric.EXPORTED_ROWS, "format", format.code()).increment((double) stream.rows());
        response.flushBuffer();
    }

    private Function<QuoteView, byte[]> form(ExportFormat format, Links links) {
        return switch (format) {
            case NDJSON -> Exports::line;
            case CSV -> quote -> QuoteCsv.record(quote).getBytes(StandardCharsets.UTF_8);
            case WEBANNOTATION -> {
                LastText last = new LastText(texts);
                yield quote -> line(WebAnnotation.of(quote, last.of(quote.articleId()), links));
            }
            case QUOTATION -> quote -> line(Quotation.of(quote, links));
        };
    }

    private static byte[] line(Object row) {
        byte[] json = EventJson.write(row);
        byte[] line = new byte[json.length + 1];
        System.arraycopy(json, 0, line, 0, json.length);
        line[json.length] = '\n';
        return line;
    }

    private static Map<String, String> trailers(ExportStream stream) {
        return stream.isFinished()
                ? Map.of(
                        "Onrecord-Rows",
                        Long.toString(stream.rows()),
                        "Onrecord-Sha256",
                        stream.sha256(),
                        "Repr-Digest",
                        stream.reprDigest())
                : Map.of();
    }

    /** The quotes of an article come one after the other. */
    private static final class LastText {

        private final ArticleTexts texts;
        private String articleId = "";
        private String text = "";

        LastText(ArticleTexts texts) {
            this.texts = texts;
        }

        String of(String id) {
            if (!id.equals(articleId)) {
                text = texts.of(id);
                articleId = id;
            }
            return text;
        }
    }
}
