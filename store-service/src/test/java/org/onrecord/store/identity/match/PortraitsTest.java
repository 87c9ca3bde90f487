package org.onrecord.store.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.events.entity.EntityType;
import org.onrecord.events.text.Mention;

class PortraitsTest {

    private static final String TEXT =
            "Ana Petrova, Calderia's finance minister, met the Harbour Board.\nJo Lund of Quay Watch was not there.";

    private static final Named CALDERIA = named(EntityType.LOCATION, "Calderia", null);
    private static final Named BOARD = named(EntityType.ORGANIZATION, "Harbour Board", null);
    private static final Named WATCH = named(EntityType.ORGANIZATION, "Quay Watch", null);
    private static final Named PETROVA = named(EntityType.PERSON, "Ana Petrova", "Calderia's finance minister");
    private static final Named LUND = named(EntityType.PERSON, "Jo Lund", null);

    @Test
    void aRoleIsTakenApartIntoTitleCountryAndWalkOfLife() {
        Portrait petrova = portrait(PETROVA, null);
        assertThat(petrova.role()).isEqualTo("finance minister");
        assertThat(petrova.traits().country()).isEqualTo("calderia");
        assertThat(petrova.traits().field()).isEqualTo("politics");
    }

    @Test
    void whoHasNoRoleHasNoneInThePortrait() {
        Portrait lund = portrait(LUND, null);
        assertThat(lund.role()).isNull();
        assertThat(lund.traits()).isEqualTo(Traits.NONE);
    }

    @Test
    void organisationsOfTheSameLineBelongToThePortraitAndThoseOfOthersDoNot() {
        assertThat(portrait(PETROVA, null).organizations()).containsExactly("harbour board");
        assertThat(portrait(LUND, null).organizations()).containsExactly("quay watch");
    }

    @Test
    void thePublisherStandsBesideEverybodyAndTellsNothing() {
        assertThat(portrait(LUND, "Quay Watch").organizations()).isEmpty();
    }

    @Test
    void anOrganisationIsNotSpokenOfTogetherWithItself() {
        assertThat(portrait(BOARD, null).organizations()).isEmpty();
    }

    @Test
    void placesHaveNoPortrait() {
        assertThat(portraits(null)).doesNotContainKey(CALDERIA.entityId()).hasSize(4);
    }

    private static Portrait portrait(Named of, @Nullable String publisher) {
        return portraits(publisher).get(of.entityId());
    }

    private static Map<String, Portrait> portraits(@Nullable String publisher) {
        return Portraits.of(TEXT, publisher, List.of(CALDERIA, BOARD, WATCH, PETROVA, LUND)).stream()
                .collect(Collectors.toMap(Portrait::entityId, Function.identity()));
    }

    private static Named named(EntityType type, String name, @Nullable String role) {
        int start = TEXT.indexOf(name);
        List<Mention> mentions = List.of(Mention.of(TEXT, start, start + name.length()));
        return new Named(name, type, name, List.of(name), mentions, role, null);
    }
}
