package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.mention.Position.Syntax;

/** Whom an article has spoken of up to a point, latest last, and who spoke. */
final class Discourse {

    /** Older mentions than those of this many entities are forgotten, which keeps the time linear. */
    private static final int MEMORY = 48;

    /** What is remembered of an entity. */
    static final class Memory {
        private Position last;
        private int mentions;
        private int subjects;
        private int lastSubject = -1;

        private Memory(Position last) {
            this.last = last;
        }

        Position last() {
            return last;
        }

        int mentions() {
            return mentions;
        }

        int subjects() {
            return subjects;
        }

        /** Where it was last the subject of a clause outside quotation marks; -1 if nowhere. */
        int lastSubject() {
            return lastSubject;
        }
    }

    private final LinkedHashMap<Referent, Memory> recent = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<Referent, Integer> mentionCounts = new HashMap<>();
    private final List<Referent> speakers = new ArrayList<>();
    private final Set<String> anonymous = new HashSet<>();
    private List<Referent> pair = List.of();
    private int pairSentence;
    private boolean namedPerson;

    void mention(Referent referent, Position position) {
        namedPerson |= position.byName() && referent.isPerson();
        Memory memory = recent.get(referent);
        if (memory == null) {
            memory = new Memory(position);
            memory.mentions = mentionCounts.getOrDefault(referent, 0);
            recent.put(referent, memory);
        } else {
            memory.last = position;
        }
        memory.mentions++;
        mentionCounts.put(referent, memory.mentions);
        if (position.syntax() == Syntax.SUBJECT) {
            memory.lastSubject = position.quoted() ? memory.lastSubject : position.token();
            memory.subjects++;
        }
        if (recent.size() > MEMORY) {
            Iterator<Referent> oldest = recent.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** Whether the article has named a person yet. */
    boolean hasNamedPerson() {
        return namedPerson;
    }

    void speak(Referent referent) {
        speakers.add(referent);
    }

    /** Somebody spoke whom the article calls nothing but this noun. */
    void speakAnonymously(String noun) {
        anonymous.add(noun);
    }

    boolean spokeAnonymously(String noun) {
        return anonymous.contains(noun);
    }

    /** Two people were named together, joined by "and", as the subject of a sentence. */
    void pair(Referent one, Referent other, int sentence) {
        pair = List.of(one, other);
        pairSentence = sentence;
    }

    /** The two who were last named together, if that was in the sentence or in one of the two before it; else nobody. */
    List<Referent> latestPair(int sentence) {
        return sentence - pairSentence <= 2 ? pair : List.of();
    }

    /** The latest speaker; null before the first. */
    @Nullable
    Referent lastSpeaker() {
        return speakers.isEmpty() ? null : speakers.get(speakers.size() - 1);
    }

    /** The latest speaker who is somebody else than the latest; null if there is none among the last few. */
    @Nullable
    Referent speakerBefore() {
        Referent last = lastSpeaker();
        for (int i = speakers.size() - 1; i >= Math.max(0, speakers.size() - 8); i--) {
            if (speakers.get(i) != last) {
                return speakers.get(i);
            }
        }
        return null;
    }

    /** Whom the article spoke of, latest first. */
    List<Map.Entry<Referent, Memory>> latestFirst() {
        List<Map.Entry<Referent, Memory>> entries = new ArrayList<>(recent.entrySet());
        Collections.reverse(entries);
        return entries;
    }
}
