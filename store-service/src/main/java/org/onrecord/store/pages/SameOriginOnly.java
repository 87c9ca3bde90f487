package org.onrecord.store.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.problem.ProblemException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses what a page of somebody else's asks a browser to change here (cross-site request forgery). A store that is open
 * on a laptop has no secret that such a page would not know, so it goes by what browsers say of their own accord and no
 * page can alter: Sec-Fetch-Site, and Origin where that is missing. Programs send neither and are let through.
 */
final class SameOriginOnly implements HandlerInterceptor {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!SAFE.contains(request.getMethod())
                && !allows(
                        request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"))) {
            throw ProblemException.forbidden(
                    "cross-site-request",
                    "The request comes from another site",
                    "What changes something is taken only from the store's own pages and from programs. Open the"
                            + " store's page and do it there.");
        }
        return true;
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
