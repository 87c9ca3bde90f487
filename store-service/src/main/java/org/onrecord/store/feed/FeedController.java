package org.onrecord.store.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.text.Sha256;
import org.onrecord.store.HexId;
import org.onrecord.store.annotation.Links;
import org.onrecord.store.changelog.ChangeReader;
import org.onrecord.store.page.Limit;
import org.onrecord.store.page.Times;
import org.onrecord.store.quote.QuoteFilter;
import org.onrecord.store.quote.QuoteOrder;
import org.onrecord.store.quote.QuoteParameters;
import org.onrecord.store.quote.QuoteRow;
import org.onrecord.store.quote.QuoteSearch;
import org.onrecord.store.quote.QuoteView;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FeedController {

    private final QuoteSearch search;
    private final ChangeReader log;
    private final JdbcClient jdbc;

    FeedController(QuoteSearch search, ChangeReader log, JdbcClient jdbc) {
        this.search = search;
        this.log = log;
        this.jdbc = jdbc;
    }

    @Operation(operationId = "feed", summary = "The newest quotes of a search as an Atom feed")
    @GetMapping(path = "/quotes.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    ResponseEntity<byte[]> feed(
            @ParameterObject QuoteParameters quotes,
            @Parameter(description = Limit.MEANING, schema = @Schema(ref = Limit.SCHEMA))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @Parameter(hidden = true) HttpServletRequest request) {
        QuoteFilter filter = quotes.filter();
        // Read first: what changes meanwhile is newer than the feed says.
        Instant changed = log.state().changedAt();
        List<QuoteView> found = search.find(filter, QuoteOrder.NEWEST, null, Limit.of(limit)).stream()
                .map(QuoteRow::view)
                .toList();
        List<AtomFeed.Entry> entries = entries(found);
        Instant updated = entries.stream()
                .map(AtomFeed.Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(changed);
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        byte[] body = AtomFeed.write(query, entries, updated, Links.ofRequest());
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(10)).cachePublic())
                .eTag(Sha256.shortOf(new String(body, StandardCharsets.UTF_8)));
        // Who is who may be decided anew without any change of a quote.
        return (filter.identity() == null && filter.aboutIdentity() == null ? answer.lastModified(changed) : answer)
                .body(body);
    }

    /** Those that are gone since they were found are left out. */
    private List<AtomFeed.Entry> entries(List<QuoteView> quotes) {
        Map<String, Instant> received = new HashMap<>();
        jdbc.sql("SELECT quote_id, received_at FROM quote WHERE current AND quote_id = ANY (?)")
                .param(quotes.stream().map(quote -> HexId.uuid(quote.quoteId())).toArray(UUID[]::new))
                .query((row, number) ->
                        received.put(HexId.digits(row.getString("quote_id")), Times.require(row, "received_at")))
                .list();
        List<AtomFeed.Entry> entries = new ArrayList<>();
        for (QuoteView quote : quotes) {
            Instant at = received.get(quote.quoteId());
            if (at != null) {
                entries.add(new AtomFeed.Entry(quote, at));
            }
        }
        return entries;
    }
}
