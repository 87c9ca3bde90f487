package org.onrecord.store.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.identity.IdentityId;

class NamesakesAreToldApartTest {

    private static final Traits CALDERIA = new Traits(null, null, "calderia", null);
    private static final Traits BRYLAND = new Traits(null, null, "bryland", null);
    private static final Traits POLITICS = new Traits(null, null, null, "politics");
    private static final Traits CALDERIAN_POLITICS = new Traits(null, null, "calderia", "politics");
    private static final Traits SPORT = new Traits(null, null, null, "sport");

    @Test
    void oneNameIsOnePersonWhileNothingContradicts() {
        Map<Traits, IdentityId> people = divide(Traits.NONE, CALDERIA, POLITICS, CALDERIAN_POLITICS);

        assertThat(people).hasSize(4);
        assertThat(people.values()).containsOnly(IdentityId.ofName(EntityType.PERSON, "ana petrova", ""));
    }

    @Test
    void twoCountriesOrTwoWalksOfLifeOrTwoMiddleInitialsAreTwoPeople() {
        assertThat(divide(CALDERIA, BRYLAND).values()).doesNotHaveDuplicates();
        assertThat(divide(POLITICS, SPORT).values()).doesNotHaveDuplicates();
        assertThat(divide(new Traits(null, "w", null, null), new Traits(null, "hw", null, null))
                        .values())
                .doesNotHaveDuplicates();
    }

    @Test
    void oneWikidataIdIsOnePersonInWhateverCountryAndTwoAreTwo() {
        assertThat(divide(new Traits("Q7", null, "calderia", null), new Traits("Q7", null, "bryland", null))
                        .values())
                .containsOnly(IdentityId.ofWikidata(EntityType.PERSON, "Q7"));
        assertThat(divide(new Traits("Q7", null, null, null), new Traits("Q8", null, null, null))
                        .values())
                .doesNotHaveDuplicates();
    }

    @Test
    void whoCouldBeEitherOfTwoIsNobodys() {
        assertThat(divide(Traits.NONE, POLITICS, CALDERIA, BRYLAND)).containsOnlyKeys(CALDERIA, BRYLAND);
    }

    @Test
    void whoCanOnlyBeOneOfThemIsThatOne() {
        Map<Traits, IdentityId> people = divide(CALDERIAN_POLITICS, POLITICS, SPORT);

        assertThat(people.get(POLITICS))
                .isEqualTo(people.get(CALDERIAN_POLITICS))
                .isNotEqualTo(people.get(SPORT));
    }

    private static Map<Traits, IdentityId> divide(Traits... traits) {
        List<Namesake> namesakes = new ArrayList<>();
        for (Traits one : traits) {
            namesakes.add(new Namesake(one, Instant.EPOCH.plusSeconds(namesakes.size()), "article", 1));
        }
        return Namesakes.divide(EntityType.PERSON, "ana petrova", namesakes);
    }
}
