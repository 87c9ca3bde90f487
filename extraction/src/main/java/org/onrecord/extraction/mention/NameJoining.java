package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.name.Name;

/** Joins the names of an article that are names of the same: people first, then bodies, places and the rest. */
final class NameJoining {

    private final Reading reading;
    private final PeopleJoining people;
    private final OtherJoining others;
    private final @Nullable Referent[] byName;

    private NameJoining(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.people = new PeopleJoining(reading, lexicon);
        this.others = new OtherJoining(reading, lexicon);
        this.byName = new Referent[reading.names().size()];
    }

    /** The referent of each name, by the name's number. */
    static List<Referent> join(Reading reading, Lexicon lexicon) {
        NameJoining joining = new NameJoining(reading, lexicon);
        joining.joinPeople();
        joining.joinOthers();
        List<Referent> referents = new ArrayList<>(joining.byName.length);
        for (Referent referent : joining.byName) {
            if (referent == null) {
                throw new IllegalStateException("a name was joined to nothing");
            }
            referents.add(referent);
        }
        return referents;
    }

    private void joinPeople() {
        List<Name> names = reading.names();
        for (int n = 0; n < names.size(); n++) {
            if (names.get(n).type() == EntityType.PERSON && !people.isShort(n)) {
                byName[n] = people.joinFull(n);
            }
        }
        for (int n = 0; n < names.size(); n++) {
            Referent full = byName[n];
            if (full != null) {
                people.passFullName(n, full);
            } else if (names.get(n).type() == EntityType.PERSON) {
                byName[n] = people.joinShort(n);
            }
        }
    }

    private void joinOthers() {
        List<Name> names = reading.names();
        for (int n = 0; n < names.size(); n++) {
            if (byName[n] == null) {
                Referent person = people.surnameTakenForOther(n);
                byName[n] = person != null ? person : others.join(n);
            }
        }
        others.tieMisspeltAcronyms(byName);
    }
}
