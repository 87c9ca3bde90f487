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
        List<Match> candidates = candidates(text);
        List<Match> matches =
                candidates.stream().filter(match -> match.similarity() >= NEAR).toList();
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

    private List<Match> candidates(String text) {
        Sameness sameness = Sameness.of(text);
        if (sameness.digests().isEmpty()) {
            return List.of();
        }
        List<Word> words = Word.of(text);
        Optional<String> telling = tellingWords.of(text, words, 1 - NEAR);
        List<Object> parameters = new ArrayList<>(List.of(sameness.literal()));
        telling.ifPresent(parameters::add);
        parameters.add(MOST);
        return jdbc.sql("""
                        SELECT q.version_id, q.quote_id, q.article_id, q.text, q.speakers, q.dated_at,
                               v.title, v.url, v.publisher
                        FROM (SELECT * FROM quote q
                              WHERE q.current AND q.sameness && ?::bigint[] %s
                              ORDER BY q.dated_at, q.article_id, q.position
                              LIMIT ?) q
                        JOIN article_version v USING (version_id)
                        ORDER BY q.dated_at, q.article_id, q.position
                        """.formatted(telling.isPresent() ? "AND q.words @@ to_tsquery('english', ?)" : ""))
                .params(parameters)
                .query((row, number) -> match(row, words))
                .list();
    }

    private static Match match(ResultSet row, List<Word> asked) throws SQLException {
        String text = row.getString("text");
        String articleId = row.getString("article_id");
        String publisher = row.getString("publisher");
        List<Word> words = Word.of(text);
        List<String> speakers = Arrays.stream(EventJson.mapper().readValue(row.getString("speakers"), Speaker[].class))
                .flatMap(speaker -> Stream.ofNullable(speaker.name()))
                .toList();
        return new Match(
                row.getLong("version_id"),
                publisher == null ? "\n" + articleId : publisher.toLowerCase(Locale.ROOT),
                text,
                words,
                Sameness.likeness(asked, words),
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
