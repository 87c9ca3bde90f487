package org.onrecord.ingest.format.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the class and id of an element, or the name that a site's programmers gave it, say about it. */
final class FurnitureNames {

    private static final int LONGEST = 500;
    private static final Set<String> ALWAYS = new HashSet<>();
    private static final Set<String> SMALL = new HashSet<>();

    static {
        load();
    }

    private FurnitureNames() {}

    /** Whether it is furniture whatever is in it. */
    static boolean always(Element element) {
        return holds(element, ALWAYS);
    }

    /** Whether it is furniture if it holds little. */
    static boolean ifSmall(Element element) {
        return holds(element, SMALL);
    }

    /** Whether class or id hold this word, or words joined by "-". */
    static boolean has(Element element, String name) {
        return holds(element, Set.of(name));
    }

    private static boolean holds(Element element, Set<String> names) {
        return holds(element.className(), names)
                || holds(element.id(), names)
                || holds(element.attr("data-component"), names)
                || holds(element.attr("data-testid"), names);
    }

    /** Looks at every class, and in it at every run of up to three words. */
    private static boolean holds(String attribute, Set<String> names) {
        if (attribute.isEmpty() || attribute.length() > LONGEST) {
            return false;
        }
        for (String one : attribute.split("\\s+", -1)) {
            String[] words = one.replaceAll("([a-z])([A-Z])", "$1-$2")
                    .toLowerCase(Locale.ROOT)
                    .split("[^a-z]+", -1);
            for (int i = 0; i < words.length; i++) {
                String run = words[i];
                for (int next = i + 1; next <= i + 3; next++) {
                    if (names.contains(run)) {
                        return true;
                    }
                    if (next == words.length) {
                        break;
                    }
                    run += "-" + words[next];
                }
            }
        }
        return false;
    }

    private static void load() {
        Set<String> into = ALWAYS;
        try (InputStream in = FurnitureNames.class.getResourceAsStream("furniture.txt");
                var reader =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (line.startsWith("[")) {
                    into = line.equals("[always]") ? ALWAYS : SMALL;
                } else if (!line.startsWith("#")) {
                    into.add(line);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
