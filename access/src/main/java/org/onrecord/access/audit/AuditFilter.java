package org.onrecord.access.audit;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.refusal.Refusal;
import org.onrecord.access.refusal.Refusals;
import org.onrecord.access.rule.AccessRules;
import org.onrecord.access.rule.Write;
import org.onrecord.access.token.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.pattern.PathPattern;

/** Writes down what the rules name as a write, once its caller is let in. */
public final class AuditFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AuditFilter.class);
    private static final String ANYONE = "anyone";

    private final AccessRules rules;
    private final AuditTrail trail;
    private final Refusals refusals;
    private final Clock clock;

    public AuditFilter(AccessRules rules, AuditTrail trail, Refusals refusals, Clock clock) {
        this.rules = rules;
        this.trail = trail;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        Optional<Write> write = rules.write(request.getMethod(), path);
        if (write.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        AuditEntry entry = AuditEntry.now(
                clock.instant(),
                Caller.current().map(Caller::getName).orElse(ANYONE),
                request.getRemoteAddr(),
                write.get().action(),
                object(write.get(), path, request));
        try {
            trail.begin(entry);
        } catch (AuditUnavailableException unavailable) {
            LOG.warn("Refused, for it cannot be written down: {}", entry, unavailable);
            refusals.answer(request, response, Refusal.AUDIT_UNAVAILABLE);
            return;
        }
        carryOut(request, response, chain, entry);
    }

    private void carryOut(HttpServletRequest request, HttpServletResponse response, FilterChain chain, AuditEntry entry)
            throws ServletException, IOException {
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new Answered(entry, request, response));
            } else {
                end(
                        entry,
                        request,
                        response,
                        answered ? response.getStatus() : HttpStatus.INTERNAL_SERVER_ERROR.value());
            }
        }
    }

    private void end(AuditEntry entry, HttpServletRequest request, HttpServletResponse response, int status) {
        String named = AuditedObject.of(request);
        String object = entry.object() != null ? entry.object() : named != null ? named : located(response);
        trail.end(entry.of(object), status);
    }

    /** What was made has its address in the answer: its last part is its id. */
    private static @Nullable String located(HttpServletResponse response) {
        String location = response.getHeader(HttpHeaders.LOCATION);
        if (location == null || location.isBlank()) {
            return null;
        }
        String path = URI.create(location).getRawPath();
        return UriUtils.decode(path.substring(path.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
    }

    private static @Nullable String object(Write write, PathContainer path, HttpServletRequest request) {
        PathPattern.PathMatchInfo match = write.path().matchAndExtract(path);
        List<String> parts = new ArrayList<>(
                match == null ? List.of() : match.getUriVariables().values());
        for (String name : write.noted()) {
            String value = parameter(request, name);
            if (value != null && !value.isBlank()) {
                parts.add(name + "=" + value);
            }
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        try {
            return request.getParameter(name);
        } catch (IllegalStateException unreadableQuery) {
            // The web server throws it, and will again where the request is answered with what is wrong.
            return null;
        }
    }

    /** An answer that is still being written when its thread has left. */
    private final class Answered implements AsyncListener {

        private final AuditEntry entry;
        private final HttpServletRequest request;
        private final HttpServletResponse response;

        private Answered(AuditEntry entry, HttpServletRequest request, HttpServletResponse response) {
            this.entry = entry;
            this.request = request;
            this.response = response;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            end(entry, request, response, response.getStatus());
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}

        /** Listeners are forgotten where a request becomes asynchronous once more. */
        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
