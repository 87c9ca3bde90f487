package org.onrecord.benchmarks.chaos.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.benchmarks.chaos.plan.LastWord;
import org.onrecord.benchmarks.chaos.plan.Plan;

/** The store shows of each article what its submitter said last, by the rule of versions. */
public final class ShownCheck {

    private ShownCheck() {}

    public static Finding of(Plan plan, Connection database) throws SQLException {
        Finding.Notes notes = new Finding.Notes();
        SortedMap<String, String> wanted = LastWord.of(plan);
        SortedMap<String, String> shown = shown(database);
        TreeSet<String> articles = new TreeSet<>(wanted.keySet());
        articles.addAll(shown.keySet());
        for (String article : articles) {
            String expected = wanted.getOrDefault(article, "nothing");
            String found = shown.getOrDefault(article, "nothing");
            if (!expected.equals(found)) {
                notes.add("of %s is shown %s, not %s".formatted(article, found, expected));
            }
        }
        return notes.of("the store shows each article's newest version, and nothing of those taken down: %,d shown"
                .formatted(shown.size()));
    }

    private static SortedMap<String, String> shown(Connection database) throws SQLException {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT a.article_id, v.content_sha256
                        FROM article a JOIN article_version v ON v.version_id = a.current_version_id
                        """)) {
            while (rows.next()) {
                digests.put(rows.getString(1), rows.getString(2));
            }
        }
        return digests;
    }
}
