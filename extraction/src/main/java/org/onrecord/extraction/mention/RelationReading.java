package org.onrecord.extraction.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the article's people are to each other: "her daughter, Lani Okubo", "Corcoran's sister Jude". */
final class RelationReading {

    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");

    private final Reading reading;
    private final Lexicon lexicon;
    private final List<Referent> byName;

    RelationReading(Reading reading, Lexicon lexicon, List<Referent> byName) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.byName = byName;
    }

    /** @param from the first token after a determiner of what the tokens before {@code to} say of the person */
    void note(Referent person, int from, int to) {
        String noun = reading.lower(to - 1);
        if (lexicon.nouns().person(noun) == null) {
            return;
        }
        int mark = lastMark(from, to);
        Referent owner = mark < 0 ? null : ownerBefore(mark);
        if (owner != null && owner != person) {
            person.addRelation(new Relation(noun, owner));
        } else if (mark < 0 && OWNERS.contains(reading.lower(from - 1))) {
            person.addRelation(new Relation(noun, null));
        }
        if (reading.lower(from).equals("deputy")) {
            person.addRelation(new Relation("deputy", null));
        }
    }

    private int lastMark(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (reading.isPossessiveMark(i)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Referent ownerBefore(int mark) {
        int name = reading.nameAt(mark - 1);
        int within = name == Reading.NO_NAME ? reading.nameAt(mark) : name;
        return within == Reading.NO_NAME || !byName.get(within).isPerson() ? null : byName.get(within);
    }
}
