package org.onrecord.access.rule;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.access.Scope;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What each request to a service needs: the one table of it. What is not named is not open: a read needs the service's
 * reading scope, a write needs {@link Scope#OPERATE}. Paths are compared as the web framework compares them.
 */
public final class AccessRules {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Scope reading;
    private final List<PathPattern> open = new ArrayList<>();
    private final List<PathPattern> doors = new ArrayList<>();
    private final List<PathPattern> operated = new ArrayList<>();
    private final List<Write> writes = new ArrayList<>();

    /** @param reading what a read needs that is not named; health, problem types and the API's description are open */
    public AccessRules(Scope reading) {
        this.reading = reading;
        open("/actuator/health", "/actuator/health/**", "/problems/{slug}", "/v3/api-docs", "/error");
        operate("/actuator", "/actuator/**");
    }

    /** Whether a method changes nothing. */
    public static boolean isSafe(String method) {
        return SAFE.contains(method);
    }

    /** Reads that need nothing. */
    public AccessRules open(String... paths) {
        return add(open, paths);
    }

    /** Where people come in and go out: open to all, and no write of anything. */
    public AccessRules door(String... paths) {
        open(paths);
        return add(doors, paths);
    }

    /** Reads for whoever runs the service. */
    public AccessRules operate(String... paths) {
        return add(operated, paths);
    }

    /** @param noted parameters that the audit notes; never such that hold words of articles */
    public AccessRules write(HttpMethod method, String path, Scope scope, String action, String... noted) {
        writes.add(new Write(method, parse(path), scope, action, List.of(noted)));
        return this;
    }

    /** What a request needs; nothing where it is open to all. */
    public Optional<Scope> needs(HttpServletRequest request) {
        return needs(request.getMethod(), ServletRequestPathUtils.parse(request).pathWithinApplication());
    }

    /** The same for a path, or the template of one, like {@code /articles/{id}}. */
    public Optional<Scope> needs(String method, PathContainer path) {
        if (!isSafe(method)) {
            return matches(doors, path)
                    ? Optional.empty()
                    : Optional.of(write(method, path).map(Write::scope).orElse(Scope.OPERATE));
        }
        if (matches(open, path)) {
            return Optional.empty();
        }
        return Optional.of(matches(operated, path) ? Scope.OPERATE : reading);
    }

    /** What a request would change, if that is named. */
    public Optional<Write> write(String method, PathContainer path) {
        return writes.stream()
                .filter(write ->
                        write.method().name().equals(method) && write.path().matches(path))
                .findFirst();
    }

    /** All that is named, in the order in which it was. */
    public List<Write> writes() {
        return List.copyOf(writes);
    }

    private AccessRules add(List<PathPattern> patterns, String... paths) {
        for (String path : paths) {
            patterns.add(parse(path));
        }
        return this;
    }

    private static boolean matches(List<PathPattern> patterns, PathContainer path) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static PathPattern parse(String path) {
        return PathPatternParser.defaultInstance.parse(path);
    }
}
