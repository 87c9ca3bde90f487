package org.onrecord.ingest.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.wire.TraceContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The trace that goes with what a request submits, to the topic and to all that comes of it. */
@Component
public final class RequestTraces {

    private final @Nullable Tracer tracer;

    /** @param exporters without one nobody would ever see this service's spans, and a parent that nobody can find is none */
    RequestTraces(ObjectProvider<Tracer> tracers, ObjectProvider<SpanExporter> exporters) {
        this.tracer = exporters.stream().findAny().isPresent() ? tracers.getIfAvailable() : null;
    }

    /**
     * This service's own span where spans are exported, which is a child of the submitter's if there is one; otherwise
     * what the submitter sent, and nothing where that is missing or malformed.
     */
    public Optional<TraceContext> of(HttpServletRequest request) {
        String state = request.getHeader(TraceContext.STATE);
        Span span = tracer == null ? null : tracer.currentSpan();
        if (span == null) {
            return TraceContext.of(request.getHeader(TraceContext.PARENT), state);
        }
        var context = span.context();
        String flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return TraceContext.of("00-%s-%s-%s".formatted(context.traceId(), context.spanId(), flags), state);
    }
}
