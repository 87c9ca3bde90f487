package org.onrecord.ingest.format.ninjs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.format.html.Fragment;

/** Which of an object's bodies is the article, as plain text. */
final class Bodies {

    /** Bodies of these roles are not the article. */
    private static final Set<String> BESIDE = Set.of("caption", "abstract", "summary", "teaser", "headline");

    private Bodies() {}

    /** @return the body's text, null where there is none; of marked-up and plain bodies a marked-up one, for its paragraphs */
    static @Nullable String text(Names object) {
        Optional<String> body = object.objects("bodies")
                .filter(one -> one.text("value") != null && !BESIDE.contains(String.valueOf(one.text("role"))))
                .max(Comparator.comparing((Names one) -> isMarkedUp(one.text("contentType")))
                        .thenComparing(one -> String.valueOf(one.text("value")).length()))
                .map(one -> plain(one.text("value"), one.text("contentType")));
        return body.orElseGet(() -> before2(object));
    }

    /** Version 1 had a field for each kind of body. */
    private static @Nullable String before2(Names object) {
        return Stream.of(
                        Optional.ofNullable(object.text("body_xhtml", "body_html"))
                                .map(Fragment::text),
                        Optional.ofNullable(object.text("body_text", "body")))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String plain(@Nullable String value, @Nullable String contentType) {
        return value != null && isMarkedUp(contentType) ? Fragment.text(value) : value;
    }

    private static boolean isMarkedUp(@Nullable String contentType) {
        return contentType != null && List.of("html", "nitf", "xml").stream().anyMatch(contentType::contains);
    }
}
