package org.onrecord.ingest.format.newsml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Finds elements by their names, whatever prefix a document binds their namespace to. */
final class Xml {

    private Xml() {}

    static String nameOf(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    static List<Element> children(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> nameOf(child).equals(name))
                .toList();
    }

    /** @return the first element at the end of this way, such as {@code itemMeta/pubStatus} */
    static Optional<Element> first(Element start, String way) {
        Optional<Element> found = Optional.of(start);
        for (String step : way.split("/", -1)) {
            found = found.flatMap(parent -> children(parent, step).stream().findFirst());
        }
        return found;
    }

    /** @return the text of the first element at the end of this way, null where there is none */
    static @Nullable String text(Element start, String way) {
        return first(start, way)
                .map(Element::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /** @return all elements of this name below, in order */
    static List<Element> all(Element start, String name) {
        Elements found = start.getElementsByTag(name);
        return found.isEmpty()
                ? start.getAllElements().stream()
                        .filter(element -> nameOf(element).equals(name))
                        .toList()
                : found;
    }

    /** @return the attribute, null where it is missing or blank */
    static @Nullable String attribute(Element element, String name) {
        String value = element.attr(name).strip();
        return value.isEmpty() ? null : value;
    }

    /** @return the first that is there, null where none is */
    static @Nullable String either(@Nullable String... values) {
        return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
