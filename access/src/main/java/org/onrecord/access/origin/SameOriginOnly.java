package org.onrecord.access.origin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.refusal.Refusal;
import org.onrecord.access.refusal.Refusals;
import org.onrecord.access.rule.AccessRules;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of somebody else's asks a browser to change here (cross-site request forgery). A service that is
 * open on a laptop has no secret that such a page would not know, so it goes by what browsers say of their own accord and
 * no page can alter: Sec-Fetch-Site, and Origin where that is missing. Programs send neither and are let through.
 */
public final class SameOriginOnly extends OncePerRequestFilter {

    private final Refusals refusals;

    public SameOriginOnly(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (AccessRules.isSafe(request.getMethod())
                || allows(
                        request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"))) {
            chain.doFilter(request, response);
        } else {
            refusals.answer(request, response, Refusal.CROSS_SITE_REQUEST);
        }
    }

    static boolean allows(@Nullable String site, @Nullable String origin, @Nullable String host) {
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        if (origin == null) {
            return true;
        }
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
