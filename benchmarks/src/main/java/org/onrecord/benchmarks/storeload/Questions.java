package org.onrecord.benchmarks.storeload;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The main questions, about what is in the store. Who and what is asked about is drawn as often as it is quoted, half of
 * the time; the other half everybody and every word is as likely.
 */
final class Questions {

    /** Different ones of each question. */
    private static final int VARIANTS = 200;

    private final Connection connection;
    private final Random random = new Random(5);

    Questions(Connection connection) {
        this.connection = connection;
    }

    List<Question> all() throws SQLException {
        List<String> busy = column(identities("(SELECT identity_id FROM said ORDER BY md5(quote_id::text) LIMIT 100)"));
        List<String> speakers = new ArrayList<>(busy);
        speakers.addAll(
                column(identities("(SELECT identity_id FROM speaker ORDER BY md5(identity_id::text) LIMIT 100)")));
        List<String> most = column(identities("(SELECT identity_id FROM speaker ORDER BY quotes DESC LIMIT 10)"));
        List<String> words = new ArrayList<>();
        column("SELECT text FROM quote WHERE current ORDER BY md5(quote_id::text) LIMIT " + VARIANTS)
                .forEach(text -> words.add(word(text)));
        List<String> quotes = column("SELECT replace(quote_id::text, '-', '') FROM quote WHERE current"
                + " ORDER BY md5(quote_id::text) LIMIT " + VARIANTS);
        List<String> said = column("SELECT replace(quote_id::text, '-', '') FROM quote q WHERE current AND EXISTS"
                + " (SELECT FROM quote o WHERE o.current AND o.sameness @> q.sameness[1:1] AND o.quote_id <> q.quote_id"
                + " AND cardinality(q.sameness) > 0) ORDER BY md5(quote_id::text) LIMIT 20");
        List<String> articles = column("SELECT article_id FROM article_version WHERE outcome = 'extracted'"
                + " ORDER BY md5(article_id) LIMIT " + VARIANTS);
        List<String> places = column("SELECT name FROM (SELECT name FROM entity WHERE current AND type = 'LOCATION'"
                + " ORDER BY md5(entity_id::text) LIMIT 400) e LIMIT " + VARIANTS);
        List<Question> questions = new ArrayList<>();
        questions.add(question(
                "full text + speaker + dates",
                i -> "/quotes?q=" + any(words) + "&identity=" + any(speakers) + years(i)));
        questions.add(question("full text + dates", i -> "/quotes?q=" + any(words) + years(i)));
        questions.add(question("full text", i -> "/quotes?q=" + any(words)));
        questions.add(question("speaker + dates", i -> "/quotes?identity=" + any(speakers) + years(i)));
        questions.add(question(
                "X about Y, oldest first",
                i -> "/quotes?identity=" + any(busy) + "&about=" + any(places) + "&order=oldest"));
        questions.add(question("speaker page", i -> "/speakers/" + any(speakers)));
        questions.add(question("speaker page, the ten most quoted", i -> "/speakers/" + any(most)));
        questions.add(question("speaker by week", i -> "/speakers/" + any(speakers) + "/weeks"));
        questions.add(question("co-speakers", i -> "/speakers/" + any(speakers) + "/with"));
        questions.add(question("co-speakers, the ten most quoted", i -> "/speakers/" + any(most) + "/with"));
        questions.add(question("article", i -> "/articles/" + any(articles)));
        questions.add(question("same words", i -> "/quotes/" + any(quotes) + "/same"));
        questions.add(question(
                "same words, said elsewhere too", i -> "/quotes/" + any(said.isEmpty() ? quotes : said) + "/same"));
        questions.add(question("entity page", i -> "/entities/LOCATION/" + any(places)));
        return questions;
    }

    private interface Path {
        String of(int number);
    }

    private static Question question(String name, Path path) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < VARIANTS; i++) {
            paths.add(path.of(i));
        }
        return new Question(name, paths);
    }

    /** From one day to four years. */
    private static String years(int number) {
        int from = 2021 + number % 4;
        return number % 5 == 0
                ? "&publishedFrom=%d-05-03&publishedTo=%d-05-10".formatted(from, from)
                : "&publishedFrom=%d-02-01&publishedTo=%d-02-01".formatted(from, from + 1 + number % 3);
    }

    private String any(List<String> values) {
        return URLEncoder.encode(values.get(random.nextInt(values.size())), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    /** One of a quote's words, any of them. */
    private String word(String text) {
        List<String> words = Pattern.compile("[a-zA-Z]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
        return words.get(random.nextInt(words.size()));
    }

    private static String identities(String drawn) {
        return "SELECT replace(identity_id::text, '-', '') FROM " + drawn + " AS s";
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
