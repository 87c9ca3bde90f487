package org.onrecord.extraction.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.extraction.name.EntityType;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.name.WordLists;

/**
 * Reads what the article says its people are: before the name ("Finance Minister Ana Petrova"), behind it ("Hugh Hill, a
 * doctor at the clinic, said") and after a form of "to be" ("Ana Petrova is the mayor of Lisk").
 */
final class RoleReading {

    private static final int LONGEST = 14;
    private static final Set<String> TO_BE = Set.of("is", "was", "became", "remains");
    private static final Map<String, List<String>> ROLE_VERBS =
            WordLists.rows(RoleReading.class, "role-verbs.tsv").stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row[1].split(",", -1))));
    private static final Set<String> ENDS = Set.of(
            ",", ".", ";", ":", "(", ")", "--", "-", "–", "—", "who", "whose", "whom", "which", "that", "\"", "“", "”");

    private final Reading reading;
    private final Lexicon lexicon;
    private final RelationReading relations;

    RoleReading(Reading reading, Lexicon lexicon, List<Referent> byName) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.relations = new RelationReading(reading, lexicon, byName);
    }

    void read(List<Referent> byName) {
        for (int n = 0; n < byName.size(); n++) {
            if (reading.names().get(n).type() == EntityType.PERSON
                    && byName.get(n).isPerson()) {
                Referent person = byName.get(n);
                readBefore(n, person, byName);
                readApposedBefore(n, person);
                readBehind(n, person);
            }
        }
    }

    private void readBefore(int name, Referent person, List<Referent> byName) {
        int end = reading.firstToken(name);
        int start = end;
        int sentence = end < reading.size() ? reading.sentenceStart(end) : end;
        while (start > sentence && end - start < LONGEST && isBeforeName(start - 1)) {
            start--;
        }
        while (start < end
                && (reading.tag(start).equals("POS") || reading.lower(start).equals("and"))) {
            start++;
        }
        if (start == end || !isPersonWord(end - 1)) {
            return;
        }
        int written = start;
        relations.note(person, start, end);
        int possessive = lastPossessive(start, end);
        note(person, Math.max(written, possessive), end);
        String noun = reading.lower(end - 1);
        if (noun.equals("counterpart")) {
            takeOverRole(person, start, byName, name);
        }
        int roleEnd = end;
        String role = reading.text(reading.span(Math.max(written, possessive), roleEnd));
        boolean mere =
                roleEnd - Math.max(written, possessive) == 1 && lexicon.titles().isMereAddress(noun);
        if (!mere) {
            int behind = reading.endToken(name);
            if (reading.lower(behind).equals("of") && reading.nameAt(behind + 1) != Reading.NO_NAME) {
                int other = reading.nameAt(behind + 1);
                noteCountry(person, other);
                person.offerRole(
                        role + " of " + reading.text(reading.names().get(other).span()));
            } else {
                person.offerRole(role);
            }
        }
    }

    /** "The archbishop of Lisk, the Most Rev. Paul Reyes", "the club's manager, Ana Petrova". */
    private void readApposedBefore(int name, Referent person) {
        int comma = reading.firstToken(name) - 1;
        int sentence = comma < 0 ? 0 : reading.sentenceStart(comma + 1);
        while (comma > sentence
                && (lexicon.titles().isTitle(reading.lower(comma))
                        || Set.of("the", "most", "right").contains(reading.lower(comma)))) {
            comma--;
        }
        if (comma <= sentence || !reading.lower(comma).equals(",") || !isEndOfApposition(reading.endToken(name))) {
            return;
        }
        int start = comma;
        while (start > sentence
                && comma - start < LONGEST
                && !ENDS.contains(reading.lower(start - 1))
                && !reading.isVerb(start - 1)) {
            start--;
        }
        readDescription(start, person, comma);
    }

    private boolean isEndOfApposition(int token) {
        String lower = reading.lower(token);
        return ENDS.contains(lower)
                || reading.isFiniteVerb(token)
                || reading.tag(token).equals("RB");
    }

    /** "President Laine of Finland and his Kenyan counterpart Joseph Mwangi": a counterpart has the other's office. */
    private void takeOverRole(Referent person, int start, List<Referent> byName, int name) {
        for (int n = name - 1; n >= 0 && n >= name - 4; n--) {
            Referent other = byName.get(n);
            if (other != person
                    && other.isPerson()
                    && !other.roleNouns().isEmpty()
                    && reading.firstToken(n) >= reading.sentenceStart(start)) {
                other.roleNouns().forEach(person::addRoleNoun);
                return;
            }
        }
    }

    private int lastPossessive(int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (reading.isPossessiveMark(i)) {
                return i + 1;
            }
        }
        return start;
    }

    private boolean isBeforeName(int token) {
        if (reading.quoted(token)
                && reading.form(token).length() == 1
                && !Character.isLetterOrDigit(reading.form(token).charAt(0))) {
            return false;
        }
        return switch (reading.tag(token)) {
            case "NN", "NNP", "NNPS", "NNS", "JJ", "POS", "VBN" ->
                !isPerson(token) || reading.isPossessiveMark(token + 1);
            case "CC" -> reading.lower(token).equals("and") && isPersonWord(token + 1);
            default -> lexicon.titles().isTitle(reading.lower(token));
        };
    }

    private boolean isPerson(int token) {
        int name = reading.nameAt(token);
        return name != Reading.NO_NAME && reading.names().get(name).type() == EntityType.PERSON;
    }

    private boolean isPersonWord(int token) {
        String lower = reading.lower(token);
        return lexicon.titles().isTitle(lower)
                || lexicon.titles().isMereAddress(lower)
                || lexicon.nouns().person(lower) != null;
    }

    private void readBehind(int name, Referent person) {
        int i = reading.endToken(name);
        if (i >= reading.size() || i >= reading.sentenceEnd(reading.firstToken(name))) {
            return;
        }
        if (reading.lower(i).equals(",")) {
            i++;
            if (reading.tag(i).equals("CD")) {
                noteAge(person, reading.form(i));
                i += reading.lower(i + 1).equals(",") ? 2 : 0;
            }
            if (reading.lower(i).equals("who")) {
                readClause(i + 1, person, reading.sentenceEnd(reading.firstToken(name)));
                return;
            }
            if (reading.isFiniteVerb(i) || (isPerson(i) && !isOwner(i))) {
                return;
            }
        } else if (TO_BE.contains(reading.lower(i)) && isDeterminer(i + 1)) {
            i++;
        } else {
            return;
        }
        readDescription(i, person, reading.sentenceEnd(reading.firstToken(name)));
    }

    /** "Ana Petrova, Paul's older sister, said". */
    private boolean isOwner(int token) {
        int end = reading.endToken(reading.nameAt(token));
        return reading.isPossessiveMark(end) || reading.isPossessiveMark(end - 1);
    }

    /** "Kwame Adjei, 19, scored": the teenager, and the 19-year-old. */
    private static void noteAge(Referent person, String age) {
        if (age.matches("[1-9][0-9]?")) {
            person.addRoleNoun(age + "-year-old");
            if (age.length() == 2 && age.compareTo("13") >= 0 && age.compareTo("20") < 0) {
                person.addRoleNoun("teenager");
            }
        }
    }

    /** "Who became the zoo's director in January", "who runs the fund". */
    private void readClause(int from, Referent person, int sentenceEnd) {
        if (TO_BE.contains(reading.lower(from)) && isDeterminer(from + 1)) {
            readDescription(from + 1, person, sentenceEnd);
        }
        ROLE_VERBS.getOrDefault(reading.lower(from), List.of()).forEach(person::addRoleNoun);
    }

    private boolean isDeterminer(int token) {
        return switch (reading.lower(token)) {
            case "a", "an", "the", "his", "her", "their", "its" -> true;
            default -> false;
        };
    }

    /** Takes "the finance minister of Calderia" for a role, but not "the day after the vote". */
    private void readDescription(int from, Referent person, int sentenceEnd) {
        int end = from;
        int head = -1;
        while (end < sentenceEnd
                && end - from < LONGEST
                && !ENDS.contains(reading.lower(end))
                && !reading.isFiniteVerb(end)) {
            boolean inHead = head < 0 || head == end - 1;
            if (inHead && isPersonWord(end) && !isPerson(end)) {
                head = end;
            } else if (head < 0 && reading.isPreposition(end)) {
                return;
            }
            end++;
        }
        if (head < 0 || (isDeterminer(from) && end - from < 2)) {
            return;
        }
        int start = isDeterminer(from) ? from + 1 : from;
        relations.note(person, start, head + 1);
        note(person, start, end);
        person.offerRole(reading.text(reading.span(start, end)));
    }

    private void note(Referent person, int from, int to) {
        Rank rank = Rank.NONE;
        for (int i = from; i < to; i++) {
            String lower = reading.lower(i);
            Nouns.PersonNoun noun = lexicon.nouns().person(lower);
            String spelt = lexicon.titles().spelt(lower);
            rank = Rank.of(lower) == Rank.NONE ? rank : Rank.of(lower);
            if (spelt != null) {
                person.addRoleNoun(spelt, rank);
            }
            if (noun != null && !isPerson(i)) {
                person.addRoleNoun(lower, rank);
                person.offerGender(noun.gender(), false);
            }
            if (lower.equals("and") || lower.equals(",")) {
                rank = Rank.NONE;
            }
            if (reading.isNoun(i) || reading.tag(i).startsWith("JJ")) {
                person.addRoleWord(lower);
            }
            int name = reading.nameAt(i);
            if (name != Reading.NO_NAME) {
                noteCountry(person, name);
            } else {
                String country = lexicon.countries().ofPeople(lower);
                if (country != null) {
                    person.addCountry(country);
                }
            }
        }
    }

    private void noteCountry(Referent person, int name) {
        Name what = reading.names().get(name);
        String written = reading.text(what.span());
        String country = what.type() == EntityType.GROUP
                ? lexicon.countries().ofPeople(written)
                : lexicon.countries().named(written);
        if (country != null) {
            person.addCountry(country);
        }
    }
}
