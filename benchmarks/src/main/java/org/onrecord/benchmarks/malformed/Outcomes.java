package org.onrecord.benchmarks.malformed;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.benchmarks.chaos.check.Finding;
import org.onrecord.events.topic.Topic;
import org.onrecord.events.wire.Rejection;

/** What became of records, as far as the store knows by now. */
final class Outcomes {

    private final Map<String, Letter> letters = new HashMap<>();
    private final Set<String> decided = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> shown = new HashSet<>();

    private record Letter(String reason, String detail) {}

    private Outcomes() {}

    static Outcomes read(Connection database) throws SQLException {
        Outcomes outcomes = new Outcomes();
        try (Statement statement = database.createStatement()) {
            try (ResultSet row =
                    statement.executeQuery("SELECT topic, partition, record_offset, reason, detail FROM dead_letter")) {
                while (row.next()) {
                    outcomes.letters.put(
                            row.getString(1) + "-" + row.getInt(2) + "@" + row.getLong(3),
                            new Letter(row.getString(4), row.getString(5)));
                }
            }
            try (ResultSet row = statement.executeQuery("""
                    SELECT CASE s.lane WHEN 'live' THEN 'news.article.submitted.v1' ELSE 'news.article.backfill.v1' END,
                           s.partition, s.record_offset
                    FROM submission s
                    WHERE EXISTS (SELECT FROM article_version v
                                  WHERE v.article_id = s.article_id AND v.version = s.version
                                    AND v.outcome <> 'pending')
                    """)) {
                while (row.next()) {
                    outcomes.decided.add(row.getString(1) + "-" + row.getInt(2) + "@" + row.getLong(3));
                }
            }
            outcomes.known.addAll(ids(statement, "SELECT article_id FROM article"));
            outcomes.shown.addAll(
                    ids(statement, "SELECT article_id FROM article WHERE current_version_id IS NOT NULL"));
        }
        return outcomes;
    }

    /** How many of these have no outcome yet. */
    int open(List<Sent> sent, Set<String> good) {
        return (int) (sent.stream().filter(one -> !hasOutcome(one)).count()
                + good.stream().filter(id -> !shown.contains(id)).count());
    }

    Finding everyRecordHasOne(List<Sent> sent) {
        Finding.Notes notes = new Finding.Notes();
        Map<String, Integer> counts = new TreeMap<>();
        for (Sent one : sent) {
            Letter letter = letters.get(one.position());
            if (letter != null) {
                counts.merge(letter.reason(), 1, Integer::sum);
            } else if (hasOutcome(one)) {
                counts.merge("taken", 1, Integer::sum);
            } else {
                notes.add(one.position() + " (" + one.sample().how() + ") has no outcome");
            }
        }
        return notes.of("each record is a dead letter with a reason, or was good enough: " + counts);
    }

    Finding lettersSayWhy() {
        Finding.Notes notes = new Finding.Notes();
        letters.forEach((position, letter) -> {
            if (Rejection.ofCode(letter.reason()).isEmpty()) {
                notes.add(position + " has the reason " + letter.reason());
            } else if (letter.reason().equals(Rejection.EXTRACTION_FAILED.code())) {
                notes.add(position + ": " + letter.detail());
            } else if (letter.detail().isBlank() || Answers.tellsOfTheInside(letter.detail())) {
                notes.add(position + " (" + letter.reason() + ") says: " + letter.detail());
            }
        });
        return notes.of(
                "%,d dead letters say what is the matter, none of them that the engine failed, and nothing of the inside"
                        .formatted(letters.size()));
    }

    Finding nothingWasHeldUp(Set<String> good) {
        List<String> missing = new ArrayList<>(good);
        missing.removeAll(shown);
        Finding.Notes notes = new Finding.Notes();
        missing.forEach(id -> notes.add(id + " is not shown"));
        return notes.of(
                "%,d good articles among them, on every partition of both lanes, are shown".formatted(good.size()));
    }

    private boolean hasOutcome(Sent one) {
        if (letters.containsKey(one.position())) {
            return true;
        }
        Sample.Message sample = one.sample();
        byte[] key = sample.key();
        boolean submission = sample.topic() == Topic.ARTICLE_SUBMITTED || sample.topic() == Topic.ARTICLE_BACKFILL;
        if (submission && sample.value() != null) {
            return decided.contains(one.position());
        }
        return key != null && known.contains(new String(key, StandardCharsets.UTF_8));
    }

    private static Set<String> ids(Statement statement, String sql) throws SQLException {
        Set<String> ids = new HashSet<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        return ids;
    }
}
