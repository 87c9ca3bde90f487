package org.onrecord.events.article;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form of an address that two links to one article share: lower-case host without "www.", no default port, no
 * fragment, no slash at the end of the path, no parameters that only say where the reader came from.
 */
final class CanonicalUrl {

    // utm_*: Google Analytics; fbclid, gclid, msclkid: click ids of advertisements; cmpid, ocid, smid: newsroom
    // campaigns
    private static final Pattern TRACKING =
            Pattern.compile("(utm_.*|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|cmpid|ocid|smid|ref_src)(=.*)?");

    private CanonicalUrl() {}

    static String of(URI url) {
        String host = Objects.requireNonNullElse(url.getHost(), "").toLowerCase(Locale.ROOT);
        int port = url.getPort() == 80 || url.getPort() == 443 ? -1 : url.getPort();
        String path = Objects.requireNonNullElse(url.getRawPath(), "").replaceFirst("/+$", "");
        String query = Arrays.stream(
                        Objects.requireNonNullElse(url.getRawQuery(), "").split("&"))
                .filter(parameter ->
                        !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return host.replaceFirst("^www\\.", "")
                + (port == -1 ? "" : ":" + port)
                + path
                + (query.isEmpty() ? "" : "?" + query);
    }
}
