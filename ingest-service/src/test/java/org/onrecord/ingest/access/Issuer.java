package org.onrecord.ingest.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** An OpenID Connect provider on loopback, as far as services ask it anything: its metadata and its keys. */
final class Issuer implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;

    /** Silent until it is started: it lets itself be connected to, and says nothing. */
    Issuer() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("first").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(address(), address()));
        serve("/keys", new JWKSet(key.toPublicJWK()).toString());
    }

    void start() {
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token for an hour. */
    String token(String audience, String scope) throws JOSEException {
        return token(key, address(), audience, scope, Duration.ofHours(1));
    }

    /** @param left how long it is good still; negative if it is no more */
    String token(RSAKey signedBy, String issuer, String audience, String scope, Duration left) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("first")
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience(audience)
                        .subject("ingrid")
                        .claim("scope", scope)
                        .expirationTime(Date.from(Instant.now().plus(left)))
                        .build());
        token.sign(new RSASSASigner(signedBy));
        return token.serialize();
    }

    RSAKey key() {
        return key;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
