package org.onrecord.extraction.mention;

import java.util.List;
import java.util.Set;
import org.onrecord.extraction.name.Name;

/**
 * Takes somebody for the public figure who bears the same full name, if something else in the article agrees: what he is
 * said to be, or that it speaks of the politics of that country. A baker called Mike Thompson is no congressman.
 */
final class Identification {

    /** What the list's people are called in articles that do not speak of their country by name. */
    private static final Set<String> OFFICES = Set.of(
            "senator", "representative", "congressman", "congresswoman", "lawmaker", "president", "vice-president");

    private final Reading reading;
    private final Lexicon lexicon;

    Identification(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    void identify(List<Referent> byName) {
        boolean american = reading.names().stream().anyMatch(this::tellsOfAmericanPolitics);
        for (Referent referent : byName) {
            PublicFigures.Figure namesake = referent.namesake();
            if (namesake != null && referent.isPerson() && (american || holdsAnOffice(referent))) {
                referent.setWikidataId(namesake.wikidataId());
                referent.addRoleNoun(namesake.roleNoun());
            }
        }
    }

    private boolean tellsOfAmericanPolitics(Name name) {
        return lexicon.americanPolitics().contains(reading.lowerText(name.span()));
    }

    private static boolean holdsAnOffice(Referent referent) {
        return referent.roleNouns().stream().anyMatch(OFFICES::contains);
    }
}
