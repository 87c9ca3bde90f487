package org.onrecord.access.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Scope;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody whose key or token is good. */
public final class Caller extends AbstractAuthenticationToken {

    private final String name;

    /** @param name of a key, or a token's subject, with what it is in front: {@code key:desk} */
    Caller(String name, Collection<Scope> scopes) {
        super(scopes.stream()
                .map(Scope::authority)
                .map(SimpleGrantedAuthority::new)
                .toList());
        this.name = name;
        setAuthenticated(true);
    }

    /** Who sends a request: a caller's name, or the address of somebody without key or token. */
    public static String who(HttpServletRequest request) {
        return current().map(Caller::getName).orElse("address:" + request.getRemoteAddr());
    }

    /** Who sends the request that this thread works on; empty for somebody without key or token. */
    public static Optional<Caller> current() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller instanceof Caller known ? Optional.of(known) : Optional.empty();
    }

    public boolean may(Scope scope) {
        return getAuthorities().contains(new SimpleGrantedAuthority(scope.authority()));
    }

    @Override
    public Object getPrincipal() {
        return name;
    }

    /** None is kept. */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Caller caller && super.equals(other) && caller.name.equals(name);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + name.hashCode();
    }
}
