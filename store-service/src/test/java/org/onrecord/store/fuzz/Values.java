package org.onrecord.store.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Values for parameters: right ones, nearly right ones, and what nobody in his right mind would send. */
final class Values {

    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "-1",
            "1",
            "2147483648",
            "99999999999999999999",
            "NaN",
            "1e400",
            "0.5",
            "true",
            "null",
            "2026-03-02",
            "2026-02-30",
            "2026-03-02T07:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "0000-01-01",
            "2026-03-02T07:00:00+18:00",
            "ferry",
            "\"black day\"",
            "\"unclosed",
            "-ferry",
            "or or or",
            "!&|():*<->'\\",
            "' OR 1=1 --",
            "%",
            "_",
            "{}",
            "[]",
            "<script>alert(1)</script>",
            "Ødegård",
            "e\u0301",
            "\u202Egnp",
            "\uD83D\uDE00",
            "\u0000",
            "a\u0000b",
            "\n",
            "../../etc/passwd",
            "W10",
            "WyIyIl0",
            "WzEsMl0",
            "WyJuZXdlc3QiLCJhIiwiYiIsImMiLCJkIl0",
            "d".repeat(32),
            "0".repeat(32),
            "x".repeat(1_001),
            "y ".repeat(3_000),
            "PERSON",
            "person",
            "direct",
            "newest",
            "oldest",
            "open",
            "solberg");

    /** Not even text, once decoded. */
    private static final List<String> BROKEN = List.of("%ff", "%C0%80", "%ED%A0%80");

    private final Random random;
    private final List<String> seen = new ArrayList<>();

    Values(Random random) {
        this.random = random;
    }

    /** Keeps what an answer says, to ask for it later: ids, names, cursors, times. */
    void learn(JsonNode answer) {
        if (answer.isString() && answer.asString().length() <= 300) {
            if (seen.size() < 3_000) {
                seen.add(answer.asString());
            } else {
                seen.set(random.nextInt(seen.size()), answer.asString());
            }
        }
        answer.forEach(this::learn);
    }

    /** A value as it stands in a URL. */
    String encoded(JsonNode schema) {
        if (random.nextInt(40) == 0) {
            return BROKEN.get(random.nextInt(BROKEN.size()));
        }
        return URLEncoder.encode(plain(schema), StandardCharsets.UTF_8).replace("+", "%20");
    }

    String plain(JsonNode schema) {
        if (schema.has("enum") && random.nextInt(4) > 0) {
            JsonNode choices = schema.get("enum");
            return choices.get(random.nextInt(choices.size())).asString();
        }
        return switch (random.nextInt(5)) {
            case 0, 1 -> seen.isEmpty() ? "ferry" : seen.get(random.nextInt(seen.size()));
            case 2 -> Integer.toString(random.nextInt(600));
            default -> ODD.get(random.nextInt(ODD.size()));
        };
    }
}
