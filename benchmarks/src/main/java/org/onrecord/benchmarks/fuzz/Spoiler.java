package org.onrecord.benchmarks.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes texts that nobody wrote from articles that somebody did: the same one for the same number, always. */
final class Spoiler {

    /** No text grows beyond so many characters, so that thousands fit into a minute. */
    static final int LONGEST = 20_000;

    private static final int MOST_CHANGES = 12;

    /** What breaks readers of news: marks that open and never close, odd blanks, halves of characters, furniture. */
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "“",
            "”",
            "‘",
            "’",
            "„",
            "‟",
            "«",
            "»",
            "‹",
            "›",
            "``",
            "''",
            "「",
            "」",
            "(",
            ")",
            "[",
            "]",
            "—",
            " – ",
            "--",
            "…",
            ". . .",
            ".",
            ",",
            ":",
            ";",
            "?",
            "!",
            "\n",
            "\n\n",
            "\r",
            "\t",
            "\u0000",
            "\u00A0",
            "\u200B",
            "\u200F",
            "\uFEFF",
            "\u2028",
            "\uD83D",
            "\uDE00",
            "👍🏽",
            "e\u0301",
            "ß",
            "İ",
            "ﬁ",
            "字",
            "ع",
            " said ",
            ", said ",
            " said: “",
            " according to ",
            " he said, ",
            "She added that ",
            "who said",
            "Mr. ",
            "U.S. ",
            "By ",
            "PORTO ALBA (AP) — ",
            "Photo: ",
            "http://a.b/",
            "@",
            "#",
            "Q: ",
            "A: ",
            "1.",
            "%",
            "$");

    private static final String[][] MARKS = {
        {"“", "”"}, {"\"", "\""}, {"‘", "’"}, {"'", "'"}, {"«", "»"}, {"„", "“"}, {"``", "''"}, {"– ", ""}, {"", ""}
    };

    private final List<String> articles;

    /** @param articles at least one, none empty */
    Spoiler(List<String> articles) {
        this.articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no articles to spoil");
        }
    }

    /** The spoilt text of this number. */
    String text(long number) {
        // Neighbouring seeds begin with neighbouring numbers; the first few are thrown away by mixing.
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        StringBuilder text = new StringBuilder(anArticle(random));
        int changes = random.nextInt(MOST_CHANGES + 1);
        for (int i = 0; i < changes; i++) {
            change(text, random);
            if (text.length() > LONGEST) {
                text.setLength(LONGEST);
            }
        }
        return text.toString();
    }

    private String anArticle(Random random) {
        return articles.get(random.nextInt(articles.size()));
    }

    private void change(StringBuilder text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(1 << (1 + random.nextInt(9))));
        String piece = text.substring(from, to);
        switch (random.nextInt(12)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, piece.repeat(1 + random.nextInt(4)));
            case 2 -> text.insert(random.nextInt(text.length() + 1), piece);
            case 3 -> text.insert(from, partOf(anArticle(random), random));
            case 4 -> text.insert(from, PIECES.get(random.nextInt(PIECES.size())));
            case 5 ->
                text.insert(from, PIECES.get(random.nextInt(PIECES.size())).repeat(random.nextInt(40)));
            case 6 -> replace(text, from, to, piece.replaceAll("\\s+", random.nextBoolean() ? "" : "\n"));
            case 7 -> replace(text, from, to, piece.toUpperCase(Locale.ROOT));
            case 8 -> replace(text, from, to, piece.toLowerCase(Locale.ROOT));
            case 9 -> replace(text, 0, text.length(), otherMarks(text.toString(), random));
            case 10 -> text.insert(from, (char) random.nextInt(0x10000));
            default -> text.setLength(from);
        }
    }

    private static String partOf(String article, Random random) {
        int from = random.nextInt(article.length());
        return article.substring(from, Math.min(article.length(), from + random.nextInt(400)));
    }

    private static String otherMarks(String text, Random random) {
        String[] marks = MARKS[random.nextInt(MARKS.length)];
        return text.replace("“", marks[0]).replace("”", marks[1]);
    }

    private static void replace(StringBuilder text, int from, int to, String by) {
        text.replace(from, to, by);
    }
}
