package org.onrecord.store.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What a form asked for. A browser sends the empty fields of a form too; they count as not given.
 *
 * @param parameters what was given, by name
 */
public record Query(Map<String, String> parameters) {

    public Query {
        Map<String, String> given = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                given.put(name, value.strip());
            }
        });
        parameters = Collections.unmodifiableMap(given);
    }

    /** What a request asks for; of a parameter that is given several times, the first. */
    public static Query of(HttpServletRequest request) {
        Map<String, String> given = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
        return new Query(given);
    }

    /** Nothing asked for yet. */
    public static Query none() {
        return new Query(Map.of());
    }

    public @Nullable String get(String name) {
        return parameters.get(name);
    }

    /** The same, and this too; null or blank takes it out. */
    public Query with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        if (value != null) {
            changed.put(name, value);
        }
        return new Query(changed);
    }

    public boolean isEmpty() {
        return parameters.isEmpty();
    }

    /** A path with this query behind it. */
    public String on(String path) {
        return parameters.isEmpty()
                ? path
                : path + "?"
                        + parameters.entrySet().stream()
                                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
