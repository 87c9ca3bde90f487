package org.onrecord.store.sameword;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.wire.EventJson;
import org.onrecord.store.HexId;
import org.onrecord.store.copy.CopyGroups;
import org.onrecord.store.page.Times;
import org.onrecord.store.term.Sameness;
import org.onrecord.store.term.Word;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the quotes that say the same, word for word or nearly so. */
final class SameWordsSearch {

    /** From here on two quotes are two wordings of one: two in ten words may be others. */
    static final double NEAR = 0.4;

    /** Candidates that are looked at, the oldest of them. */
    private static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final TellingWords tellingWords;
    private final CopyGroups copies;

    SameWordsSearch(JdbcClient jdbc, CopyGroups copies) {
        this.jdbc = jdbc;
        tellingWords = new TellingWords(jdbc);
        this.copies = copies;
    }

    SameWords find(String text) {
        List<Candidate> candidates = candidates(text);
        List<Match> matches = matches(candidates.stream()
                .filter(candidate -> candidate.similarity() >= NEAR)
                .toList());
        if (matches.isEmpty()) {
            return new SameWords(text, null, 0, 0, 0, false, List.of());
        }
        TextGroups groups = new TextGroups(
                matches,
                copies.of(matches.stream().map(Match::versionId).distinct().toList()));
        Map<List<String>, List<Match>> wordings = new LinkedHashMap<>();
        matches.forEach(match -> wordings.computeIfAbsent(match.folded(), words -> new ArrayList<>())
                .add(match));
        String first = matches.get(0).text();
        return new SameWords(
                text,
                appearance(matches.get(0), groups),
                matches.size(),
                publishers(matches),
                groups.independent(matches),
                candidates.size() == MOST,
                wordings.values().stream()
                        .map(same -> wording(same, first, groups))
                        .toList());
    }

    /** A quote that may say the same. */
    private record Candidate(long versionId, UUID quoteId, List<Word> words, double similarity) {}

    private List<Candidate> candidates(String text) {
        Sameness sameness = Sameness.of(text);
        if (sameness.digests().isEmpty()) {
            return List.of();
        }
        List<Word> asked = Word.of(text);
        Optional<String> telling = tellingWords.of(text, asked, 1 - NEAR);
        List<Object> parameters = new ArrayList<>(List.of(sameness.literal()));
        telling.ifPresent(parameters::add);
        parameters.add(MOST);
        return jdbc.sql("""
                        SELECT q.version_id, q.quote_id, q.text
                        FROM quote q
                        WHERE q.current AND q.sameness && ?::bigint[] %s
                        ORDER BY q.dated_at, q.article_id, q.position
                        LIMIT ?
                        """.formatted(telling.isPresent() ? "AND q.words @@ to_tsquery('english', ?)" : ""))
                .params(parameters)
                .query((row, number) -> {
                    List<Word> words = Word.of(row.getString("text"));
                    return new Candidate(
                            row.getLong("version_id"),
                            row.getObject("quote_id", UUID.class),
                            words,
                            Sameness.likeness(asked, words));
                })
                .list();
    }

    /** The quotes that do, in the same order; none of what has gone in the meantime. */
    private List<Match> matches(List<Candidate> near) {
        if (near.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT n.number, q.version_id, q.quote_id, q.article_id, q.text, q.speakers, q.dated_at,
                               v.title, v.url, v.publisher
                        FROM unnest(?::bigint[], ?::uuid[]) WITH ORDINALITY AS n (version_id, quote_id, number)
                        JOIN quote q USING (version_id, quote_id)
                        JOIN article_version v USING (version_id)
                        WHERE q.current
                        ORDER BY n.number
                        """)
                .params(
                        near.stream().map(Candidate::versionId).toArray(Long[]::new),
                        near.stream().map(Candidate::quoteId).toArray(UUID[]::new))
                .query((row, number) -> match(row, near.get(row.getInt("number") - 1)))
                .list();
    }

    private static Match match(ResultSet row, Candidate candidate) throws SQLException {
        String articleId = row.getString("article_id");
        String publisher = row.getString("publisher");
        List<String> speakers = Arrays.stream(EventJson.mapper().readValue(row.getString("speakers"), Speaker[].class))
                .flatMap(speaker -> Stream.ofNullable(speaker.name()))
                .toList();
        return new Match(
                candidate.versionId(),
                publisher == null ? "\n" + articleId : publisher.toLowerCase(Locale.ROOT),
                row.getString("text"),
                candidate.words(),
                candidate.similarity(),
                new Appearance(
                        HexId.digits(row.getString("quote_id")),
                        articleId,
                        row.getString("title"),
                        row.getString("url"),
                        publisher,
                        Objects.requireNonNull(Times.get(row, "dated_at")),
                        speakers,
                        0));
    }

    private static Wording wording(List<Match> same, String first, TextGroups groups) {
        Match match = same.get(0);
        return new Wording(
                match.text(),
                Math.round(match.similarity() * 1000) / 1000.0,
                Alterations.between(first, match.text()),
                publishers(same),
                same.stream().map(each -> appearance(each, groups)).toList());
    }

    private static int publishers(List<Match> matches) {
        return (int) matches.stream().map(Match::publisher).distinct().count();
    }

    private static Appearance appearance(Match match, TextGroups groups) {
        Appearance one = match.appearance();
        return new Appearance(
                one.quoteId(),
                one.articleId(),
                one.title(),
                one.url(),
                one.publisher(),
                one.at(),
                one.speakers(),
                groups.of(match.versionId()));
    }
}
