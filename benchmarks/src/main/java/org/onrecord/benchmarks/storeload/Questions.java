package org.onrecord.benchmarks.storeload;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The main questions, about what is in the store: each is asked of a quote that was drawn, about its words, its speaker,
 * its day and the place in it, so that each has an answer. Half of the quotes are drawn among all, so that words and
 * people come as often as they are quoted; the other half are one each of speakers of whom all are as likely.
 */
final class Questions {

    /** Quotes of each half. */
    private static final int DRAWN = 100;

    /** A word of the quote is one that can be looked for: not "the". */
    private static final String DRAW = """
            SELECT replace(q.quote_id::text, '-', ''), replace(d.identity_id::text, '-', ''), q.article_id,
                   (q.dated_at AT TIME ZONE 'UTC')::date,
                   (SELECT w FROM regexp_split_to_table(q.text, '[^a-zA-Z]+') AS w
                    WHERE to_tsvector('english', w) <> '' ORDER BY md5(w || q.quote_id) LIMIT 1),
                   (SELECT e.name FROM entity e
                    WHERE e.version_id = q.version_id AND e.entity_id = ANY (q.mentioned) AND e.type = 'LOCATION'
                    ORDER BY e.name LIMIT 1)
            FROM ((SELECT version_id, quote_id, identity_id FROM said ORDER BY md5(quote_id::text) LIMIT %1$d)
                  UNION ALL
                  (SELECT DISTINCT ON (identity_id) version_id, quote_id, identity_id
                   FROM said JOIN (SELECT identity_id FROM speaker ORDER BY md5(identity_id::text) LIMIT %1$d) s
                        USING (identity_id)
                   ORDER BY identity_id, md5(quote_id::text))) d
            JOIN quote q USING (version_id, quote_id)
            """.formatted(DRAWN);

    private record Drawn(String quote, String speaker, String article, LocalDate day, String word, String place) {}

    private final Connection connection;

    Questions(Connection connection) {
        this.connection = connection;
    }

    List<Question> all() throws SQLException {
        List<Drawn> drawn = drawn();
        List<String> most =
                column("SELECT replace(identity_id::text, '-', '') FROM speaker ORDER BY quotes DESC LIMIT 10");
        List<String> elsewhere = column("SELECT replace(quote_id::text, '-', '') FROM quote q WHERE current AND EXISTS"
                + " (SELECT FROM quote o WHERE o.current AND o.sameness @> q.sameness[1:1] AND o.quote_id <> q.quote_id"
                + " AND cardinality(q.sameness) > 0) ORDER BY md5(quote_id::text) LIMIT 20");
        return List.of(
                question("full text + speaker + dates", drawn, q -> words(q) + "&" + speaker(q) + dates(q)),
                question("full text + dates", drawn, q -> words(q) + dates(q)),
                question("full text", drawn, Questions::words),
                question("speaker + dates", drawn, q -> "/quotes?" + speaker(q) + dates(q)),
                question(
                        "X about Y, oldest first",
                        drawn,
                        q -> "/quotes?" + speaker(q) + "&about=" + encoded(q.place()) + "&order=oldest"),
                question("speaker page", drawn, q -> "/speakers/" + q.speaker()),
                question("speaker page, the ten most quoted", most, id -> "/speakers/" + id),
                question("speaker by week", drawn, q -> "/speakers/" + q.speaker() + "/weeks"),
                question("co-speakers", drawn, q -> "/speakers/" + q.speaker() + "/with"),
                question("co-speakers, the ten most quoted", most, id -> "/speakers/" + id + "/with"),
                question("article", drawn, q -> "/articles/" + q.article()),
                question("same words", drawn, q -> "/quotes/" + q.quote() + "/same"),
                question("same words, said elsewhere too", elsewhere, id -> "/quotes/" + id + "/same"),
                question("entity page", drawn, q -> "/entities/LOCATION/" + encoded(q.place())));
    }

    private static <T> Question question(String name, List<T> about, Function<T, String> path) {
        return new Question(name, about.stream().map(path).distinct().toList());
    }

    private static String words(Drawn quote) {
        return "/quotes?q=" + quote.word();
    }

    private static String speaker(Drawn quote) {
        return "identity=" + quote.speaker();
    }

    /** From a week to four years in which the quote's day is. */
    private static String dates(Drawn quote) {
        int years = quote.day().getDayOfYear() % 5;
        LocalDate from = quote.day().minusDays(years == 0 ? 3 : 180L * years);
        LocalDate to = quote.day().plusDays(years == 0 ? 4 : 180L * years);
        return "&publishedFrom=" + from + "&publishedTo=" + to;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private List<Drawn> drawn() throws SQLException {
        List<Drawn> drawn = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DRAW)) {
            while (row.next()) {
                drawn.add(new Drawn(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Objects.requireNonNull(row.getObject(4, LocalDate.class)),
                        Objects.requireNonNull(row.getString(5)),
                        Objects.requireNonNull(row.getString(6))));
            }
        }
        return drawn;
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
