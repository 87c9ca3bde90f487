package org.onrecord.store.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onrecord.store.fixture.Mixtures;

/** Tokens are found character by character; a pattern says the same in one line. */
class TokensAreWhatTheirPatternSaysTest {

    private static final Pattern TOKEN = Pattern.compile("(\\d+(?:[.,:]\\d+)*)(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}]+");

    private static final List<String> PIECES = List.of(
            "a",
            "Bonn",
            "ÉTÉ",
            "12",
            "5",
            "1,200",
            "12.5",
            "5th",
            "17:30",
            "3km",
            "½",
            "²",
            "漢",
            "\uD83D\uDE00",
            "\uD800",
            ".",
            ",",
            ":",
            " ",
            " ",
            "\n",
            "“",
            "-");

    @Test
    void forAnyMixture() {
        Mixtures.of(PIECES, 20_000, 11)
                .forEach(text ->
                        assertThat(Token.of(text)).as("tokens of <%s>", text).isEqualTo(byPattern(text)));
    }

    private static List<Token> byPattern(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                String number = matcher.group(1).replace(",", "").replace(':', '.');
                tokens.add(new Token(number, number.length() > 1 ? Token.Kind.FIGURE : Token.Kind.WORD));
            } else {
                boolean name = Character.isUpperCase(text.charAt(matcher.start()))
                        && end > 0
                        && text.substring(end, matcher.start()).chars().noneMatch(c -> ".!?:\n“\"‘«".indexOf(c) >= 0);
                tokens.add(
                        new Token(matcher.group().toLowerCase(Locale.ROOT), name ? Token.Kind.NAME : Token.Kind.WORD));
            }
            end = matcher.end();
        }
        return tokens;
    }
}
