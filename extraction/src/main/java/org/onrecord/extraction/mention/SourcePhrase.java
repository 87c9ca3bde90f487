package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.text.Span;

/**
 * The syntax of a source mention: which of the names in it are the speakers' own ("Lisk mayor Ana Petrova, who beat Tom
 * Reyes" is Petrova, "Petrova's lawyer" is not), and what noun it rests on where no name is.
 */
final class SourcePhrase {

    private static final Set<String> BREAKS = Set.of(
            ",", ";", ":", "(", ")", "[", "--", "-", "–", "—", "who", "which", "that", "whose", "whom", "where",
            "when");

    private final Reading reading;
    private final Lexicon lexicon;
    private final int from;
    private final int to;
    private final int leadEnd;

    SourcePhrase(Reading reading, Lexicon lexicon, Span span) {
        this.reading = reading;
        this.lexicon = lexicon;
        int start = reading.tokenAt(span.start());
        int end = start;
        while (end < reading.size() && reading.span(end, end + 1).start() < span.end()) {
            end++;
        }
        while (start < end && !Character.isLetterOrDigit(reading.form(start).charAt(0))) {
            start++;
        }
        from = start;
        to = end;
        leadEnd = findLeadEnd();
    }

    boolean isEmpty() {
        return from >= to;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** One past the last token of the part that holds the head. */
    int leadEnd() {
        return leadEnd;
    }

    /**
     * Where the part ends that holds the head: before the first comma, relative pronoun or preposition outside names, and
     * before the letters behind a name.
     */
    private int findLeadEnd() {
        for (int i = from; i < to; i++) {
            if (reading.nameAt(i) == Reading.NO_NAME || reading.firstToken(reading.nameAt(i)) == i) {
                boolean first = i == from;
                if (!first
                        && (BREAKS.contains(reading.lower(i))
                                || (reading.isPreposition(i) && reading.nameAt(i) == Reading.NO_NAME)
                                || isHonour(i)
                                || (reading.isFiniteVerb(i) && reading.nameAt(i) == Reading.NO_NAME))) {
                    return i;
                }
            }
        }
        return to;
    }

    /** "Amrit Sandhu KC". */
    private boolean isHonour(int token) {
        return reading.nameAt(token) == Reading.NO_NAME
                && reading.nameAt(token - 1) != Reading.NO_NAME
                && lexicon.titles().isHonour(reading.form(token));
    }

    /** The names of the speakers themselves, by number; empty where the phrase only describes. */
    List<Integer> heads() {
        List<Integer> heads = new ArrayList<>();
        for (int i = from; i < leadEnd; i++) {
            int name = reading.nameAt(i);
            if (name != Reading.NO_NAME
                    && (heads.isEmpty() || heads.get(heads.size() - 1) != name)
                    && isHead(name, leadEnd)) {
                heads.add(name);
            }
        }
        if (!heads.isEmpty()) {
            addCoordinated(heads);
            return heads;
        }
        return apposed();
    }

    private boolean isHead(int name, int end) {
        int behind = reading.endToken(name);
        if (reading.isPossessiveMark(behind) && behind + 1 >= to) {
            return true;
        }
        return behind >= end
                || reading.tag(behind).equals("CC")
                || reading.lower(behind).equals("&")
                || reading.lower(behind).equals("himself")
                || reading.lower(behind).equals("herself")
                || reading.lower(behind).equals("itself");
    }

    /** "Ana Petrova (Calderia) and Tom Reyes": the second person stands behind what is said of the first. */
    private void addCoordinated(List<Integer> heads) {
        for (int i = leadEnd; i + 1 < to; i++) {
            int name = reading.nameAt(i + 1);
            if (reading.lower(i).equals("and")
                    && name != Reading.NO_NAME
                    && reading.firstToken(name) == i + 1
                    && isPerson(name)
                    && isBreakOrEnd(reading.endToken(name))
                    && (reading.lower(i - 1).equals(")") || reading.lower(i - 1).equals(","))
                    && !heads.contains(name)) {
                heads.add(name);
            }
        }
    }

    private boolean isPerson(int name) {
        return reading.names().get(name).type() == EntityType.PERSON;
    }

    private boolean isBreakOrEnd(int token) {
        return token >= to || BREAKS.contains(reading.lower(token)) || reading.isPreposition(token);
    }

    /** "The company's chief executive, Ana Petrova, …", "one of the lawyers, Tom Reyes". */
    private List<Integer> apposed() {
        boolean body = lexicon.nouns().isBody(headNoun());
        boolean many = isPlural() && !reading.lower(from).equals("one");
        if (many) {
            return List.of();
        }
        for (int i = leadEnd; i < to; i++) {
            int name = reading.nameAt(i);
            if (name != Reading.NO_NAME && reading.firstToken(name) == i) {
                EntityType type = reading.names().get(name).type();
                boolean fits = type == EntityType.PERSON
                        || (type == EntityType.ORGANIZATION
                                && (body
                                        || reading.lower(reading.firstToken(name) - 1)
                                                .equals("the")));
                int titled = titlesBefore(i);
                if (fits && reading.lower(titled - 1).equals(",") && isBreakOrEnd(reading.endToken(name))) {
                    return List.of(name);
                }
            }
        }
        return List.of();
    }

    private int titlesBefore(int token) {
        int i = token;
        while (i > from
                && (lexicon.titles().isTitle(reading.lower(i - 1))
                        || reading.lower(i - 1).equals("the")
                        || lexicon.nouns().person(reading.lower(i - 1)) != null)) {
            i--;
        }
        return i;
    }

    /** The last noun of the leading part, in lower case; the last word if it has no noun. */
    String headNoun() {
        return reading.lower(headToken());
    }

    int headToken() {
        for (int i = leadEnd - 1; i >= from; i--) {
            if (reading.isNoun(i) || lexicon.nouns().person(reading.lower(i)) != null) {
                return i;
            }
        }
        return Math.max(from, leadEnd - 1);
    }

    boolean isPlural() {
        String tag = reading.tag(headToken());
        return tag.equals("NNS")
                || tag.equals("NNPS")
                || (lexicon.nouns().singular(headNoun()) != null
                        && lexicon.nouns().person(headNoun()) == null);
    }

    /** "the minister", "this minister", "Petrova's minister": somebody the reader is taken to know. */
    boolean isDefinite() {
        return switch (reading.lower(from)) {
            case "the", "this", "that", "his", "her", "its", "their", "both" -> true;
            default -> false;
        };
    }

    /** Whether somebody or something owns the head: "her lawyer", "Petrova's lawyer", "a lawyer for Petrova". */
    boolean isOwned() {
        return ownedBySomebodyUnsaid()
                || ownerEnd() >= 0
                || (leadEnd < to && reading.lower(leadEnd).equals("for"));
    }

    private boolean ownedBySomebodyUnsaid() {
        return Set.of("his", "her", "their", "its", "my", "our").contains(reading.lower(from));
    }

    /** Whether the owner is no person, whose role may be known: "the union's president", "Norland's governor". */
    boolean isOwnedByBody() {
        int end = ownerEnd();
        if (end <= from || ownedBySomebodyUnsaid()) {
            return false;
        }
        int name = reading.nameAt(end - 1);
        return name == Reading.NO_NAME
                ? lexicon.nouns().isBody(reading.lower(end - 1))
                        || reading.lower(end - 1).equals("country")
                : !isPerson(name);
    }

    /** The number of the name that owns the head: "Petrova's lawyer"; {@link Reading#NO_NAME} where none does. */
    int ownerName() {
        int mark = ownerEnd();
        if (mark <= from) {
            return Reading.NO_NAME;
        }
        int before = reading.nameAt(mark - 1);
        return before == Reading.NO_NAME ? reading.nameAt(mark) : before;
    }

    /** The noun that owns the head, in lower case: "the synod's office"; empty where none does. */
    String ownerNoun() {
        int mark = ownerEnd();
        return mark <= from ? "" : reading.lower(mark - 1);
    }

    /** The possessive mark before the head; -1 if there is none. */
    private int ownerEnd() {
        for (int i = from; i < headToken(); i++) {
            if (reading.isPossessiveMark(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The rank before the head: "the former minister". */
    Rank rank() {
        for (int i = headToken() - 1; i >= from; i--) {
            if (Rank.of(reading.lower(i)) != Rank.NONE) {
                return Rank.of(reading.lower(i));
            }
        }
        return Rank.NONE;
    }

    /** The words that say more of the head, in lower case, determiners left out. */
    List<String> modifiers() {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to && i < from + 24; i++) {
            if (i != headToken() && (reading.isNoun(i) || reading.tag(i).startsWith("JJ"))) {
                words.add(reading.lower(i));
            }
        }
        return words;
    }

    /** The countries that the phrase names, by name or by their people. */
    List<String> countries() {
        List<String> countries = new ArrayList<>();
        for (int i = from; i < to && i < from + 24; i++) {
            int name = reading.nameAt(i);
            String country;
            if (name != Reading.NO_NAME && reading.firstToken(name) == i) {
                Name what = reading.names().get(name);
                String written = reading.text(what.span());
                country = lexicon.countries().named(written);
                if (country == null) {
                    country = lexicon.countries().ofPeople(written);
                }
            } else {
                country = lexicon.countries().ofPeople(reading.form(i).toLowerCase(Locale.ROOT));
            }
            if (country != null) {
                countries.add(country);
            }
        }
        return countries;
    }
}
