package org.onrecord.access.rule;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Scope;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets those through who have what the rules ask for. */
public final class RulesManager implements AuthorizationManager<RequestAuthorizationContext> {

    private final AccessRules rules;

    public RulesManager(AccessRules rules) {
        this.rules = rules;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        Optional<Scope> needed = rules.needs(context.getRequest());
        return new AuthorizationDecision(needed.isEmpty() || has(caller.get(), needed.get()));
    }

    private static boolean has(@Nullable Authentication caller, Scope scope) {
        return caller != null
                && caller.getAuthorities().stream()
                        .anyMatch(authority -> scope.authority().equals(authority.getAuthority()));
    }
}
