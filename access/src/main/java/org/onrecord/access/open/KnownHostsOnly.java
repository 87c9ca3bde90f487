package org.onrecord.access.open;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.onrecord.access.refusal.Refusal;
import org.onrecord.access.refusal.Refusals;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests to a name that is not the service's, while it is open. A web page may have its own name lead to
 * 127.0.0.1 (DNS rebinding): to the browser the service is then of that page's origin, and the page could read it. Such a
 * page always has a name; what is asked for by its address or as localhost never comes from there.
 */
public final class KnownHostsOnly extends OncePerRequestFilter {

    private final Set<String> names;
    private final Refusals refusals;

    public KnownHostsOnly(Collection<String> names, Refusals refusals) {
        this.names = Set.copyOf(names);
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isKnown(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            refusals.answer(request, response, Refusal.HOST_NOT_KNOWN);
        }
    }

    boolean isKnown(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return name.equals("localhost")
                || name.endsWith(".localhost")
                // Digits and dots are an address of version 4: no top-level domain is a number. A colon is one of 6.
                || name.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")
                || name.indexOf(':') >= 0
                || names.contains(name);
    }
}
