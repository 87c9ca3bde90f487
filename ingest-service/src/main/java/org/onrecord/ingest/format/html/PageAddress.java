package org.onrecord.ingest.format.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** An article's address as its page gives it. */
final class PageAddress {

    private PageAddress() {}

    /** @return the canonical address, else where the page was fetched; null where neither is known */
    static @Nullable String of(Document page, JsonLd data, @Nullable URI source) {
        return Stream.of(
                        page.select("link[rel=canonical]").attr("href"),
                        PageFields.meta(page, "og:url"),
                        data.address("mainEntityOfPage"),
                        data.address("url"))
                .flatMap(written -> absolute(page, written).stream())
                .filter(address -> isOfOnePage(address, source))
                .map(URI::toString)
                .findFirst()
                .orElse(source == null ? null : source.toString());
    }

    private static Optional<URI> absolute(Document page, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        try {
            URI address = new URI(written.strip());
            URI whole = page.baseUri().isEmpty() ? address : new URI(page.baseUri()).resolve(address);
            boolean web =
                    whole.getHost() != null && String.valueOf(whole.getScheme()).matches("(?i)https?");
            return web ? Optional.of(whole) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Some templates name the front page as canonical on every page: all articles would become one. */
    private static boolean isOfOnePage(URI address, @Nullable URI source) {
        boolean front = isFront(address);
        return !front || (source != null && isFront(source));
    }

    private static boolean isFront(URI address) {
        String path = Objects.requireNonNullElse(address.getPath(), "");
        return path.matches("/?(index\\.html?)?") && address.getQuery() == null;
    }
}
