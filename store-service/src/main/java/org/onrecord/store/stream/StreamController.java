package org.onrecord.store.stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.changelog.ChangeReader;
import org.onrecord.store.changelog.ChangeView;
import org.onrecord.store.problem.ProblemException;
import org.onrecord.store.quote.QuoteFilter;
import org.onrecord.store.quote.QuoteParameters;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

@RestController
class StreamController {

    private final StreamClients clients;
    private final ChangeReader log;
    private final Clock clock = Clock.systemUTC();

    StreamController(StreamClients clients, ChangeReader log) {
        this.clients = clients;
        this.log = log;
    }

    @Operation(
            operationId = "stream",
            summary = "What becomes of quotes, as it happens, as server-sent events",
            description =
                    "Events published, revised, retracted, and reset where a client cannot go on where it was. The"
                            + " data of the first three are of this form; the stream does not end by itself.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "OK",
                            content =
                                    @Content(
                                            mediaType = "text/event-stream",
                                            schema = @Schema(implementation = ChangeView.class))))
    @GetMapping(path = "/quotes/stream", produces = "text/event-stream")
    void stream(
            @ParameterObject QuoteParameters quotes,
            @Parameter(description = "Begin behind this event, or at this time; without it, with what comes now")
                    @RequestParam(required = false)
                    @Nullable
                    String since,
            @Parameter(
                            description =
                                    "The id of the last event that came, of a client that was cut off; goes before since")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Nullable
                    String lastEventId,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        QuoteFilter filter = quotes.filter();
        StreamStart start = StreamStart.of(log, lastEventId, since);
        if (!clients.reserve()) {
            throw ProblemException.busy(
                    "too-many-clients",
                    "As many follow the stream as may",
                    "Come back later, or ask another instance; setting onrecord.store.stream.clients says how many may.");
        }
        try {
            ShallowEtagHeaderFilter.disableContentCaching(request);
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            // Proxies of the nginx family hold back what comes slowly unless told not to.
            response.setHeader("X-Accel-Buffering", "no");
            follow(request, response, filter, start);
        } catch (IOException | RuntimeException failed) {
            clients.release();
            throw failed;
        }
    }

    private void follow(HttpServletRequest request, HttpServletResponse response, QuoteFilter filter, StreamStart start)
            throws IOException {
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(0);
        StreamClient client =
                new StreamClient(context, response.getOutputStream(), filter, start, clock.instant(), clients::wake);
        context.addListener(client);
        response.getOutputStream().setWriteListener(client);
        clients.add(client);
    }
}
