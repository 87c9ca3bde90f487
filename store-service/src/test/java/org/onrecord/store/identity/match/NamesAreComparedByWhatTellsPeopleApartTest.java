package org.onrecord.store.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.events.entity.EntityType;

class NamesAreComparedByWhatTellsPeopleApartTest {

    @ParameterizedTest
    @CsvSource({
        "Ana Petrova, ana petrova",
        "Dr. ANA M. PETROVÁ, ana petrova",
        "Jorge Ruiz Jr., jorge ruiz jr",
        "Bo van der Aa, bo van der aa",
        "Al Marsh, al marsh",
    })
    void aPersonsFullName(String name, String full) {
        assertThat(person(name).full()).isEqualTo(full);
        assertThat(person(name).brief()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Petrova, petrova", "Mrs Petrova, petrova", "A. Petrova, petrova", "van der Aa, aa", "al-Hamid, hamid"})
    void aSurnameAlone(String name, String surname) {
        assertThat(person(name).full()).isNull();
        assertThat(person(name).brief()).isEqualTo(surname);
    }

    @ParameterizedTest
    @CsvSource({
        // Where the family name comes first, the article itself cuts the name down to it.
        "Han Jinwei, Han, han|jinwei",
        // Friends call her Ana; the article calls her Petrova as well.
        "Ana Petrova, Petrova, petrova",
    })
    void whatAFullNameMayBeCutDownTo(String name, String alias, String shorts) {
        assertThat(NameForm.of(EntityType.PERSON, name, List.of(alias))
                        .orElseThrow()
                        .shorts())
                .containsExactlyInAnyOrder(shorts.split("\\|"));
    }

    private static NameForm person(String name) {
        return NameForm.of(EntityType.PERSON, name, List.of()).orElseThrow();
    }
}
