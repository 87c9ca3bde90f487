package org.onrecord.store.annotation;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Addresses of what the store answers with.
 *
 * @param base of the store, without a slash at the end
 */
public record Links(String base) {

    /** By the address that the request that is being answered came to. */
    public static Links ofRequest() {
        return new Links(
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
    }

    public String quote(String quoteId) {
        return base + "/quotes/" + quoteId;
    }

    String annotation(String quoteId) {
        return quote(quoteId) + "/annotation";
    }

    public String article(String articleId) {
        return base + "/articles/" + UriUtils.encode(articleId, StandardCharsets.UTF_8);
    }

    /** An address that leads to a web page and nowhere else: what an article gives as its own may be a script. */
    public static Optional<String> web(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
