package org.onrecord.store.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.events.entity.EntityType;

class LikenessTest {

    private static final String OWN = "own";

    @Test
    void nobodyKnownMakesItItsOwn() {
        assertThat(Likeness.find(petrova("finance minister", null), OWN, Rule.SURNAME, List.of()))
                .isEqualTo(Verdict.own(OWN, Rule.UNKNOWN));
    }

    @Test
    void theSameRoleIsEnoughForASurname() {
        Verdict verdict = Likeness.find(
                petrova("finance minister", null),
                OWN,
                Rule.SURNAME,
                List.of(candidate("a", "finance minister", null)));
        assertThat(verdict.identityId()).isEqualTo("a");
        assertThat(verdict.rule()).isEqualTo(Rule.SURNAME);
        assertThat(verdict.confidence()).isEqualTo(0.6);
        assertThat(verdict.evidence()).containsExactly(new Evidence(Evidence.Kind.ROLE, "finance minister"));
    }

    @Test
    void aRoleOfTheSameKindIsNotEnoughByItself() {
        assertThat(Likeness.find(
                        petrova("finance minister", null),
                        OWN,
                        Rule.SURNAME,
                        List.of(candidate("a", "prime minister", null))))
                .isEqualTo(Verdict.own(OWN, Rule.NO_EVIDENCE));
    }

    @Test
    void aRoleOfTheSameKindForTheSameCountryIsEnough() {
        Verdict verdict = Likeness.find(
                petrova("finance minister", "calderia"),
                OWN,
                Rule.SURNAME,
                List.of(candidate("a", "prime minister", "calderia")));
        assertThat(verdict.identityId()).isEqualTo("a");
        assertThat(verdict.confidence()).isEqualTo(0.675);
        assertThat(verdict.evidence())
                .containsExactly(
                        new Evidence(Evidence.Kind.KIND_OF_ROLE, "minister"),
                        new Evidence(Evidence.Kind.COUNTRY, "calderia"));
    }

    @Test
    void anotherCountryContradictsWhateverElseFits() {
        assertThat(Likeness.find(
                        petrova("finance minister", "calderia"),
                        OWN,
                        Rule.SURNAME,
                        List.of(candidate("a", "finance minister", "norwalden"))))
                .isEqualTo(Verdict.own(OWN, Rule.UNKNOWN));
    }

    @Test
    void asMuchEvidenceForOneAsForAnotherLeavesItItsOwn() {
        assertThat(Likeness.find(
                        petrova("finance minister", null),
                        OWN,
                        Rule.SURNAME,
                        List.of(candidate("a", "finance minister", null), candidate("b", "finance minister", null))))
                .isEqualTo(Verdict.own(OWN, Rule.AMBIGUOUS));
    }

    @Test
    void theOneBodyOfAnAcronymNeedsNoOtherEvidence() {
        Portrait body =
                new Portrait("e", EntityType.ORGANIZATION, NameForm.ofBrief("ndc", null), Traits.NONE, null, Set.of());
        Verdict verdict = Likeness.find(body, OWN, Rule.ACRONYM, List.of(candidate("a", null, null)));
        assertThat(verdict.identityId()).isEqualTo("a");
        assertThat(verdict.evidence()).containsExactly(new Evidence(Evidence.Kind.ACRONYM, "ndc"));
        assertThat(Likeness.find(
                                body,
                                OWN,
                                Rule.ACRONYM,
                                List.of(candidate("a", null, null), candidate("b", null, null)))
                        .rule())
                .isEqualTo(Rule.NO_EVIDENCE);
    }

    private static Portrait petrova(String role, @Nullable String country) {
        return new Portrait(
                "e",
                EntityType.PERSON,
                NameForm.ofBrief("petrova", null),
                new Traits(null, null, country, null),
                role,
                Set.of());
    }

    private static Candidate candidate(String id, @Nullable String role, @Nullable String country) {
        return new Candidate(
                id,
                role == null ? Set.of() : Set.of(role),
                country == null ? Set.of() : Set.of(country),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }
}
