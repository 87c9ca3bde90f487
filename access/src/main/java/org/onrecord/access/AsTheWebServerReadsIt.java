package org.onrecord.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;

/**
 * Takes requests as they are. An article's id may be an address, with %2F, %3B and %25 in a path; the strict firewall
 * refuses those because a rule and a handler might read them differently. Ours read the same parsed path, and what no rule
 * names is not open.
 */
final class AsTheWebServerReadsIt implements HttpFirewall {

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        return new FirewalledRequest(request) {
            @Override
            public void reset() {}
        };
    }

    @Override
    public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return response;
    }
}
