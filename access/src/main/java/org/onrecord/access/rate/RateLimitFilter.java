package org.onrecord.access.rate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.onrecord.access.refusal.Refusal;
import org.onrecord.access.refusal.Refusals;
import org.onrecord.access.token.Caller;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is more than a caller may send. Health checks are not counted: they must not fail for what others do. */
public final class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final Refusals refusals;

    public RateLimitFilter(RateLimits limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limits.allows(Caller.who(request), response)) {
            chain.doFilter(request, response);
        } else {
            refusals.answer(request, response, Refusal.TOO_MANY_REQUESTS);
        }
    }
}
