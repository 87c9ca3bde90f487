package org.onrecord.access.token;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Where a request may hold a key or token: {@code Authorization: Bearer}; the password of {@code Authorization: Basic},
 * which is all that feed readers know; or the cookie of somebody who has signed in to the pages. Never its address, which
 * ends up in logs.
 */
public final class PresentedToken implements AuthenticationConverter {

    /** The cookie's name. */
    public static final String COOKIE = "onrecord-key";

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        String token = header == null ? cookie(request) : ofHeader(header);
        return token == null || token.isBlank() ? null : new BearerTokenAuthenticationToken(token);
    }

    private static @Nullable String ofHeader(String header) {
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return header.substring(7).strip();
        }
        if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
            try {
                String pair = new String(
                        Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
                return pair.substring(pair.indexOf(':') + 1);
            } catch (IllegalArgumentException noBase64) {
                // Somebody who cannot be known, like somebody with no header at all.
                return null;
            }
        }
        return null;
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
