package org.onrecord.ingest.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.events.article.ArticleSubmitted;
import org.onrecord.events.wire.EventJson;
import org.onrecord.events.wire.UnreadableException;
import org.onrecord.ingest.problem.ProblemType;
import org.onrecord.ingest.problem.Refusal;

/** The fields of one article as a reader finds them, by their names in the contract, and the item they make. */
public final class Fields {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** Sets a field, in the form that JSON has for it; what is absent or blank leaves it as it is. */
    public Fields put(String name, @Nullable Object value) {
        if (value != null && !(value instanceof String text && text.isBlank())) {
            values.put(name, value);
        }
        return this;
    }

    /** Sets a field that is not there yet. */
    public Fields putIfAbsent(String name, @Nullable Object value) {
        return values.containsKey(name) ? this : put(name, value);
    }

    /** Sets a short field that is not there yet, if it is as short as the contract asks. */
    public Fields putIfShort(String name, @Nullable String value) {
        if (value == null || value.strip().length() > ArticleSubmitted.MAX_FIELD_LENGTH) {
            return this;
        }
        return putIfAbsent(name, value.strip());
    }

    /** Sets fields as somebody wrote them down: what is blank there may be a mistake, and is looked at as it is. */
    public Fields putAll(Map<String, ?> fields) {
        values.putAll(fields);
        return this;
    }

    /** @return the field, null where it is not there */
    public @Nullable Object get(String name) {
        return values.get(name);
    }

    /** The item that the fields make: what the contract refuses is refused with the field at fault. */
    public Item item() {
        try {
            return Withdrawn.of(values).orElseGet(this::article);
        } catch (UnreadableException unreadable) {
            return new Item.Refused(Refusal.of(unreadable));
        } catch (InvalidFieldException invalid) {
            return new Item.Refused(Refusal.of(invalid));
        }
    }

    public List<Item> items() {
        return List.of(item());
    }

    private Item article() {
        ArticleSubmitted article = EventJson.convert(values, ArticleSubmitted.class);
        String language = article.language();
        if (language != null && !English.is(language)) {
            return new Item.Refused(new Refusal(
                    ProblemType.LANGUAGE,
                    "language",
                    "language says \"%s\". %s"
                            .formatted(language.toLowerCase(Locale.ROOT), ProblemType.LANGUAGE.remedy())));
        }
        return new Item.Article(article);
    }
}
