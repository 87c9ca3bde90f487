package org.onrecord.access.token;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Scope;
import org.onrecord.access.key.ApiKey;
import org.onrecord.access.key.Keys;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Tells who has sent a key or a token, and what they may do. */
public final class Callers implements AuthenticationManager {

    /** What a scope may have in front in a token, where its issuer serves others too. */
    private static final String OURS = "onrecord:";

    private static final int LONGEST_NAME = 200;

    private final @Nullable Keys keys;
    private final @Nullable JwtDecoder tokens;

    /**
     * @param keys null where there are none
     * @param tokens reads and checks tokens; null where none are good
     */
    public Callers(@Nullable Keys keys, @Nullable JwtDecoder tokens) {
        this.keys = keys;
        this.tokens = tokens;
    }

    /**
     * @throws BadCredentialsException if the key or token is not good
     * @throws AuthenticationServiceException if that cannot be told at the moment
     */
    @Override
    public Authentication authenticate(Authentication presented) {
        String token = ((BearerTokenAuthenticationToken) presented).getToken();
        return find(token).orElseThrow(() -> new BadCredentialsException("no such key or token"));
    }

    /**
     * Who has this key or token; none if it is not good.
     *
     * @throws AuthenticationServiceException if that cannot be told at the moment
     */
    public Optional<Caller> find(String token) {
        if (token.startsWith(ApiKey.PREFIX)) {
            return Optional.ofNullable(keys)
                    .flatMap(all -> all.find(token))
                    .map(key -> new Caller("key:" + key.name(), key.scopes()));
        }
        return tokens == null ? Optional.empty() : decode(tokens, token);
    }

    private static Optional<Caller> decode(JwtDecoder tokens, String token) {
        try {
            Jwt jwt = tokens.decode(token);
            String subject = Objects.requireNonNullElse(jwt.getSubject(), "");
            return Optional.of(new Caller(
                    "token:" + subject.substring(0, Math.min(subject.length(), LONGEST_NAME)), scopes(jwt)));
        } catch (BadJwtException notGood) {
            return Optional.empty();
        } catch (JwtException away) {
            throw new AuthenticationServiceException("the issuer does not answer", away);
        }
    }

    /** Of the claim {@code scope}, in which they have spaces between them, or {@code scp}, a list; others are not ours. */
    private static Set<Scope> scopes(Jwt jwt) {
        Object claim = Objects.requireNonNullElse(
                jwt.getClaims().get("scope"),
                Objects.requireNonNullElse(jwt.getClaims().get("scp"), ""));
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        String all = claim instanceof Collection<?> list
                ? String.join(" ", list.stream().map(String::valueOf).toList())
                : claim.toString();
        for (String code : all.split(" ", -1)) {
            Scope.ofCode(code.startsWith(OURS) ? code.substring(OURS.length()) : code)
                    .ifPresent(scopes::add);
        }
        return scopes;
    }
}
