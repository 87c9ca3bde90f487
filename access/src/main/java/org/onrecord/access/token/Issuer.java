package org.onrecord.access.token;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** Checks tokens by the keys that their issuer publishes, asked for with the first token and again when it has new ones. */
public final class Issuer {

    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration TURN = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private Issuer() {}

    /** @param issuer as {@code iss} says it; its metadata is at {@code /.well-known/openid-configuration} behind it */
    public static JwtDecoder at(String issuer, String audience) {
        OAuth2TokenValidator<Jwt> rules = new DelegatingOAuth2TokenValidator<>(
                List.of(kind(), time(), new JwtIssuerValidator(issuer), new JwtAudienceValidator(audience)));
        return new LateDecoder(
                () -> {
                    NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                            .restOperations(patientOnlyFor(WAIT))
                            .build();
                    decoder.setJwtValidator(rules);
                    return decoder;
                },
                TURN,
                PAUSE,
                Clock.systemUTC());
    }

    /** Access tokens as RFC 9068 has them, and those that say no more than that they are tokens. */
    private static OAuth2TokenValidator<Jwt> kind() {
        JwtTypeValidator kind = new JwtTypeValidator(List.of("at+jwt", "application/at+jwt", "JWT"));
        kind.setAllowEmpty(true);
        return kind;
    }

    private static OAuth2TokenValidator<Jwt> time() {
        JwtTimestampValidator time = new JwtTimestampValidator();
        time.setAllowEmptyExpiryClaim(false);
        return time;
    }

    private static RestTemplate patientOnlyFor(Duration wait) {
        SimpleClientHttpRequestFactory connections = new SimpleClientHttpRequestFactory();
        connections.setConnectTimeout(wait);
        connections.setReadTimeout(wait);
        return new RestTemplate(connections);
    }
}
