package org.onrecord.extraction.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a headline or an article's first sentences describe before anybody is named. */
final class LeadSources {

    private static final int MOST_AHEAD = 120;

    /** A name further down than this many blocks introduces somebody else. */
    private static final int BLOCKS_AHEAD = 3;

    /** Forms of address say nothing against another office. */
    private static final Set<String> ADDRESS = Set.of("doctor", "professor", "councillor");

    private final Reading reading;
    private final Lexicon lexicon;
    private final List<Referent> byName;
    private final List<Referent> ahead;

    LeadSources(Reading reading, Lexicon lexicon, List<Referent> byName) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.byName = byName;
        this.ahead = byName.stream().limit(MOST_AHEAD).distinct().toList();
    }

    /** Whom the article goes on to name, in the order of the text. */
    List<Referent> ahead() {
        return ahead;
    }

    /** "A federal judge ruled …. District Judge Ana Leclair": the one person ahead who is said to be that. */
    @Nullable
    Referent holder(String noun, SourcePhrase phrase) {
        List<Referent> holders = ahead.stream()
                .filter(referent -> referent.isPerson() && referent.roleNouns().contains(noun))
                .toList();
        return holders.size() == 1 && holders.get(0) == first(phrase) ? holders.get(0) : null;
    }

    /**
     * The first person whom the article names, soon after and as a subject, if nothing is said of him that speaks
     * against it: "The labour minister clung to her post …. “…,” Ana Tremblay told the House".
     */
    @Nullable
    Referent firstNamed(SourcePhrase phrase) {
        Referent first = first(phrase);
        Nouns.PersonNoun noun = lexicon.nouns().person(phrase.headNoun());
        boolean fits = first != null
                && noun != null
                && !first.gender().contradicts(noun.gender())
                && first.roleNouns().stream()
                        .allMatch(role -> ADDRESS.contains(role)
                                || role.endsWith("-year-old")
                                || lexicon.nouns().alike(role, phrase.headNoun()));
        return fits ? first : null;
    }

    private @Nullable Referent first(SourcePhrase phrase) {
        SyntaxReading syntax = new SyntaxReading(reading);
        for (int n = firstNameFrom(phrase.to()); n < byName.size(); n++) {
            int token = reading.firstToken(n);
            if (reading.block(token) - reading.block(phrase.from()) > BLOCKS_AHEAD) {
                return null;
            }
            if (byName.get(n).isPerson() && !reading.isHeading(token)) {
                boolean subject = syntax.of(token, reading.endToken(n)) == Position.Syntax.SUBJECT;
                return subject ? byName.get(n) : null;
            }
        }
        return null;
    }

    /** The number of the first name that starts at the token or behind it. */
    private int firstNameFrom(int token) {
        int low = 0;
        int high = byName.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reading.firstToken(middle) >= token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
