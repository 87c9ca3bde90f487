package org.onrecord.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text holds, reading it succeeds and the parts fit together. */
class AnyTextTest {

    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "“",
            "”",
            "‘",
            "’",
            "„",
            "«",
            "»",
            "``",
            "''",
            "`",
            "‚",
            "‹",
            "›",
            "「",
            "」",
            "(",
            ")",
            "[",
            "]",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\t",
            "\u0000",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\u2028",
            "\uD83D",
            "\uDE00",
            "👍🏽",
            "e\u0301",
            "ß",
            "İ",
            "字",
            "ع",
            "said",
            "Mr.",
            "U.S.",
            "D-Calif.",
            "No. 4",
            "He",
            "don't",
            "ministers'",
            "'90s",
            "6'2\"",
            "$",
            "3.5%",
            "22:14",
            "...",
            "…",
            ". . .",
            "—",
            "--",
            "-",
            "http://",
            "www.",
            "@",
            "#",
            "a@b.c",
            "PORTO ALBA (AP) —",
            "By Ana",
            "Photo: ",
            "Read more:",
            "4 + 1 =",
            "?",
            "!",
            ".",
            ",",
            ";",
            ":",
            "/",
            "|",
            "©");

    static Stream<String> texts() {
        return Stream.concat(
                IntStream.range(0, 300).mapToObj(AnyTextTest::ofPieces),
                IntStream.range(0, 100).mapToObj(AnyTextTest::ofAnything));
    }

    private static String ofPieces(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(120);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /** Any UTF-16 code units, lone surrogates among them. */
    private static String ofAnything(int seed) {
        Random random = new Random(1_000 + seed);
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(400);
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x10000 : 0x300));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadIntoPartsThatFitTogether(String text) {
        assertFits(Read.READER.read(text));
    }

    @Test
    void isReadTheSameEveryTime() {
        String text = ofPieces(7);
        assertThat(Read.READER.read(text)).isEqualTo(DocumentReader.create().read(text));
    }

    static Stream<String> hugeTexts() {
        return Stream.of(
                "\"".repeat(100_000),
                "“".repeat(100_000),
                "‘“".repeat(50_000) + "”’".repeat(50_000),
                "'a ".repeat(50_000),
                "a' ".repeat(50_000),
                "« \" ‘ „ ".repeat(20_000),
                "\"a \"b\" ".repeat(30_000),
                "and then ".repeat(50_000),
                "x".repeat(100_000),
                "字".repeat(100_000),
                "-".repeat(100_000),
                "a-".repeat(100_000),
                "A.".repeat(100_000),
                "1,000".repeat(80_000),
                "a@".repeat(100_000),
                "Mr. ".repeat(80_000),
                ". ".repeat(100_000),
                "By A".repeat(80_000),
                "By A, B ".repeat(14) + "?",
                "(AP) — ".repeat(50_000),
                "\u0000".repeat(100_000),
                "\uD83D".repeat(100_000),
                "e" + "\u0301".repeat(100_000),
                "\n".repeat(100_000),
                "a\n".repeat(100_000),
                "“a\n".repeat(100_000),
                "MARCH ".repeat(16) + "x",
                "1:11 ".repeat(20) + "x");
    }

    /** A slip into quadratic time would take minutes a text here, and hours in all: nobody would overlook it. */
    @ParameterizedTest
    @MethodSource("hugeTexts")
    void isReadHoweverLongAndOdd(String text) {
        assertFits(Read.READER.read(text));
    }

    private static void assertFits(Document document) {
        assertTokensPartitionTheBlocks(document);
        assertThat(document.tags()).hasSameSizeAs(document.tokens()).doesNotContainNull();
        int token = 0;
        int block = 0;
        for (Sentence sentence : document.sentences()) {
            if (sentence.firstToken() != token
                    || sentence.endToken() <= token
                    || sentence.block() < block
                    || !document.blocks().get(sentence.block()).span().contains(sentence.span())) {
                throw new AssertionError("badly placed: " + sentence);
            }
            token = sentence.endToken();
            block = sentence.block();
        }
        assertThat(token).isEqualTo(document.tokens().size());
        for (QuotedRegion region : document.quoted()) {
            assertThat(region.span().end())
                    .isBetween(region.span().start() + 1, document.text().length());
        }
        assertNested(document.quoted());
    }

    private static void assertTokensPartitionTheBlocks(Document document) {
        String text = document.text();
        int at = 0;
        for (Token token : document.tokens()) {
            assertThat(token.start()).isGreaterThanOrEqualTo(at).isLessThan(token.end());
            assertBlank(text, at, token.start());
            if (!text.startsWith(token.form(), token.start()) || token.form().length() != token.end() - token.start()) {
                throw new AssertionError("form of " + token.span());
            }
            at = token.end();
        }
        assertBlank(text, at, text.length());
    }

    private static void assertBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Characters.isBlank(text.charAt(i))) {
                throw new AssertionError("character " + i + " lies in no token");
            }
        }
    }

    private static void assertNested(List<QuotedRegion> regions) {
        ArrayDeque<QuotedRegion> open = new ArrayDeque<>();
        for (QuotedRegion region : regions) {
            while (!open.isEmpty() && open.peek().span().end() <= region.span().start()) {
                open.pop();
            }
            if (region.depth() != open.size()
                    || (!open.isEmpty() && !open.peek().span().contains(region.span()))) {
                throw new AssertionError("badly nested: " + region);
            }
            open.push(region);
        }
    }
}
