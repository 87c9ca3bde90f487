package org.onrecord.store.sameword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.store.fixture.Database;
import org.onrecord.store.term.Sameness;
import org.onrecord.store.term.Word;

class EveryTextThatIsNearHasATellingWordIT {

    private static final List<String> WORDS = List.of(
            "the",
            "of",
            "in",
            "we",
            "to",
            "won't",
            "there",
            "harbour",
            "ferries",
            "Café",
            "strike",
            "crew",
            "and/or",
            "Lindmar",
            "crane",
            "wages",
            "co-operate",
            "reopen",
            "storm",
            "1,500",
            "breakwater",
            "is");

    private static Database database;
    private static TellingWords telling;

    @BeforeAll
    static void start() {
        database = Database.embedded("telling");
        telling = new TellingWords(database.jdbc());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void whateverWasAltered() {
        Random random = new Random(12);
        int looked = 0;
        for (int i = 0; i < 300; i++) {
            List<String> words = new ArrayList<>();
            for (int j = 0; j < 14; j++) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            String text = String.join(" ", words);
            Optional<String> query = telling.of(text, Word.of(text), 1 - SameWordsSearch.NEAR);
            for (int j = 0; j < 4; j++) {
                words.set(random.nextInt(14), "otherwise");
            }
            String other = String.join(" ", words);
            if (query.isPresent() && Sameness.likeness(Word.of(text), Word.of(other)) >= SameWordsSearch.NEAR) {
                looked++;
                assertThat(has(other, query.get()))
                        .as("%s, of which %s, and %s", text, query.get(), other)
                        .isTrue();
            }
        }

        assertThat(looked).isGreaterThan(50);
    }

    @Test
    void longWordsComeFirst() {
        String text = "The breakwater of the harbour broke in the storm";

        // Of its eight pairs six are with these: more than may be altered.
        assertThat(telling.of(text, Word.of(text), 1 - SameWordsSearch.NEAR)).contains("breakwater | broke | harbour");
    }

    @Test
    void ofTextsWithHardlyAnyNoneIsAskedFor() {
        String text = "and that is what we are in it for, all of us";

        assertThat(telling.of(text, Word.of(text), 1 - SameWordsSearch.NEAR)).isEmpty();
    }

    private static boolean has(String text, String query) {
        return database.jdbc()
                .sql("SELECT to_tsvector('english', ?) @@ to_tsquery('english', ?)")
                .params(text, query)
                .query(Boolean.class)
                .single();
    }
}
