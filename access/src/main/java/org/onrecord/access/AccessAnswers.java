package org.onrecord.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.rate.RateLimits;
import org.onrecord.access.refusal.Refusal;
import org.onrecord.access.refusal.Refusals;
import org.onrecord.access.rule.AccessRules;
import org.onrecord.access.token.Caller;
import org.springframework.http.HttpHeaders;

/** Tells callers what their request lacks: as RFC 6750 says it in a header, and with a remedy in the body. */
final class AccessAnswers {

    private static final String CHALLENGE = "Bearer realm=\"onrecord\"";

    private final AccessRules rules;
    private final Refusals refusals;
    private final @Nullable RateLimits limits;

    /** @param limits null where there are none */
    AccessAnswers(AccessRules rules, Refusals refusals, @Nullable RateLimits limits) {
        this.rules = rules;
        this.refusals = refusals;
        this.limits = limits;
    }

    void keyMissing(HttpServletRequest request, HttpServletResponse response, Exception unused)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + scope(request));
        refusals.answer(request, response, Refusal.KEY_MISSING, needs(request) + Refusal.KEY_MISSING.remedy());
    }

    /** Whoever tries keys has no more tries than others have requests. */
    void keyNotAccepted(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (limits != null && !limits.allows(Caller.who(request), response)) {
            refusals.answer(request, response, Refusal.TOO_MANY_REQUESTS);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
        refusals.answer(request, response, Refusal.KEY_NOT_ACCEPTED);
    }

    void scopeMissing(HttpServletRequest request, HttpServletResponse response, Exception unused)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"insufficient_scope\"" + scope(request));
        refusals.answer(request, response, Refusal.SCOPE_MISSING, needs(request) + "Use a key or token that has it.");
    }

    void issuerUnavailable(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        refusals.answer(request, response, Refusal.ISSUER_UNAVAILABLE);
    }

    private String scope(HttpServletRequest request) {
        return rules.needs(request)
                .map(scope -> ", scope=\"" + scope.code() + "\"")
                .orElse("");
    }

    private String needs(HttpServletRequest request) {
        return rules.needs(request)
                .map(scope -> "This needs the scope " + scope.code() + ". ")
                .orElse("");
    }
}
