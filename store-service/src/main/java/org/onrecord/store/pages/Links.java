package org.onrecord.store.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Addresses of pages, and of the JSON behind them. Whatever an article says goes into them encoded. */
public final class Links {

    /** Where all pages are. */
    public static final String BROWSE = "/browse";

    public String quotes() {
        return BROWSE + "/quotes";
    }

    public String quote(String quoteId) {
        return BROWSE + "/quotes/" + segment(quoteId);
    }

    public String article(String articleId) {
        return BROWSE + "/articles/" + segment(articleId);
    }

    public String history(String articleId) {
        return article(articleId) + "/history";
    }

    public String speaker(String identityId) {
        return BROWSE + "/speakers/" + segment(identityId);
    }

    public String entity(String type, String name) {
        return BROWSE + "/entities/" + segment(type.toLowerCase(Locale.ROOT)) + "/" + segment(name);
    }

    public String letter(String letterId) {
        return BROWSE + "/dead-letters/" + segment(letterId);
    }

    /** The path in the JSON API that says the same about one thing. */
    public static String json(String collection, String id) {
        return "/" + collection + "/" + segment(id);
    }

    /**
     * An address out in the web that an article claims to have.
     *
     * @return the address if it is one of http or https with a host, else null: nothing else is made a link
     */
    public @Nullable String outside(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null && uri.getUserInfo() == null ? uri.toASCIIString() : null;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    static String segment(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
