package org.onrecord.store.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.store.lineage.Quotes.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.store.quote.QuoteView;

class WhatBecameOfAQuoteTest {

    @Test
    void aQuoteThatOnlyMovedIsUnchanged() {
        QuoteView before = quote("We close in May", "Bo Larsen", "Larsen", 10, 0.9);
        QuoteView after = quote("We close in May", "Bo Larsen", "Larsen", 400, 0.9);

        QuoteChanges changes = QuoteChanges.between(List.of(before), List.of(after));

        assertThat(after.quoteId()).isEqualTo(before.quoteId());
        assertThat(changes)
                .isEqualTo(new QuoteChanges(
                        List.of(), List.of(), List.of(), List.of(new RevisedQuote(List.of(), before, after))));
    }

    @Test
    void aQuoteOfTheSameIdWithAnotherSpeakerIsRevised() {
        QuoteView before = quote("We close in May", "Bo Larsen", "he", 0, 0.9);
        QuoteView after = quote("We close in May", "Kim Sato", "he", 0, 0.7);

        assertThat(QuoteChanges.between(List.of(before), List.of(after)).revised())
                .containsExactly(new RevisedQuote(List.of("speakers", "confidence"), before, after));
    }

    /** Rewording pairs, a new statement does not. */
    @ParameterizedTest
    @CsvSource({
        "We close in May, We close in June, true",
        "We close in May, 'We close, in May', true",
        "The last ferry leaves at nine on Friday, The last ferry leaves on Friday at ten, true",
        "We close in May, We stay open, false",
        "Nobody asked us, Nobody was asked, false",
        "No, Yes, false",
    })
    void aRewordedQuoteIsRevisedAndAnotherIsNot(String before, String after, boolean revised) {
        QuoteChanges changes =
                QuoteChanges.between(List.of(quote(before, "Bo Larsen")), List.of(quote(after, "Bo Larsen")));

        assertThat(changes.revised()).hasSize(revised ? 1 : 0);
        assertThat(changes.added()).hasSize(revised ? 0 : 1);
        assertThat(changes.retracted()).hasSize(revised ? 0 : 1);
    }

    @Test
    void theLikestIsThePair() {
        QuoteView one = quote("We will build ten ships this year", "Bo Larsen");
        QuoteView other = quote("We will build ten ships next year", "Bo Larsen");
        QuoteView after = quote("We will build nine ships next year", "Bo Larsen");

        QuoteChanges changes = QuoteChanges.between(List.of(one, other), List.of(after));

        assertThat(changes.retracted()).containsExactly(one);
        assertThat(changes.revised())
                .extracting(RevisedQuote::before, RevisedQuote::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(other, after));
    }

    @Test
    void ofEquallyLikeOnesTheSameSpeakersIsThePair() {
        QuoteView before = quote("We close in May", "Bo Larsen");
        QuoteView others = quote("We close in June", "Kim Sato");
        QuoteView own = quote("We close in July", "Bo Larsen");

        QuoteChanges changes = QuoteChanges.between(List.of(before), List.of(others, own));

        assertThat(changes.added()).containsExactly(others);
        assertThat(changes.revised()).extracting(RevisedQuote::fields).containsExactly(List.of("text"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyQuoteOfBothVersionsIsInExactlyOnePlace(long seed) {
        Random random = new Random(seed);
        List<QuoteView> before = some(random);
        List<QuoteView> after = some(random);

        QuoteChanges changes = QuoteChanges.between(before, after);

        List<QuoteView> earlier = new ArrayList<>(changes.retracted());
        List<QuoteView> later = new ArrayList<>(changes.added());
        changes.revised().forEach(revision -> {
            earlier.add(revision.before());
            later.add(revision.after());
        });
        assertThat(earlier)
                .doesNotHaveDuplicates()
                .isSubsetOf(before)
                .hasSize(before.size() - changes.unchanged().size());
        assertThat(later)
                .doesNotHaveDuplicates()
                .isSubsetOf(after)
                .hasSize(after.size() - changes.unchanged().size());
    }

    @Test
    void anArticleOfThousandsOfNewQuotesIsNotComparedPairByPair() {
        List<QuoteView> before = Stream.iterate(0, i -> i + 1)
                .limit(1001)
                .map(i -> quote("Lot number " + i + " sold", "Bo Larsen"))
                .toList();
        List<QuoteView> after = Stream.iterate(2000, i -> i + 1)
                .limit(1000)
                .map(i -> quote("Lot number " + i + " sold", "Bo Larsen"))
                .toList();

        QuoteChanges changes = QuoteChanges.between(before, after);

        assertThat(changes.revised()).isEmpty();
        assertThat(changes.retracted()).hasSize(1001);
        assertThat(QuoteChanges.between(before.subList(0, 9), after.subList(0, 9))
                        .revised())
                .hasSize(9);
    }

    private static List<QuoteView> some(Random random) {
        List<QuoteView> quotes = new ArrayList<>();
        for (String month : List.of("May", "June", "July", "August")) {
            for (String speaker : List.of("Bo Larsen", "Kim Sato")) {
                if (random.nextBoolean()) {
                    quotes.add(quote("We close in " + month, speaker, speaker, quotes.size(), 0.1 * random.nextInt(2)));
                }
            }
        }
        Collections.shuffle(quotes, random);
        return quotes;
    }
}
