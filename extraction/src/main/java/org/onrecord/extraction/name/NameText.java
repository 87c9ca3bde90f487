package org.onrecord.extraction.name;

/** A text made ready for its names to be found: its words, their facts, and the stretches that may hold a name. */
public final class NameText {

    final String[] forms;
    final String[] lower;
    final WordFacts[] facts;
    /** For each token, the first token of its sentence and one past its last. */
    final int[] sentenceStart;

    final int[] sentenceEnd;
    /** For each token, the first of the capitalised words in a row that it is one of, and one past the last. */
    final int[] runStart;

    final int[] runEnd;
    /** How each token's sentence is written: {@link #PLAIN}, {@link #TITLED} or {@link #SHOUTED}. */
    final byte[] manner;
    /** Whether the token starts (1) or goes on (2) with a place of several words that the lists know. */
    final byte[] place;

    static final byte PLAIN = 0;
    /** Nearly every longer word starts with a capital, as in many headlines. */
    static final byte TITLED = 1;
    /** Nearly every word is all capitals. */
    static final byte SHOUTED = 2;

    private static final int LONGER = 4;

    NameText(String[] forms, String[] lower, WordFacts[] facts, int[] sentenceEnds, Gazetteer gazetteer) {
        this.forms = forms;
        this.lower = lower;
        this.facts = facts;
        int size = forms.length;
        sentenceStart = new int[size];
        sentenceEnd = new int[size];
        runStart = new int[size];
        runEnd = new int[size];
        manner = new byte[size];
        place = new byte[size];
        int start = 0;
        for (int end : sentenceEnds) {
            byte how = mannerOf(start, end);
            for (int i = start; i < end; i++) {
                sentenceStart[i] = start;
                sentenceEnd[i] = end;
                manner[i] = how;
            }
            markRuns(start, end);
            markPlaces(start, end, gazetteer);
            start = end;
        }
    }

    private byte mannerOf(int start, int end) {
        int words = 0;
        int shouting = 0;
        int longer = 0;
        int capitals = 0;
        for (int i = start; i < end; i++) {
            if (facts[i].alphabetic && forms[i].length() > 1) {
                words++;
                shouting += facts[i].shouts ? 1 : 0;
                if (forms[i].length() >= LONGER) {
                    longer++;
                    capitals += facts[i].capital ? 1 : 0;
                }
            }
        }
        if (words >= 3 && shouting * 10 >= words * 7) {
            return SHOUTED;
        }
        return longer >= 4 && capitals * 10 >= longer * 8 ? TITLED : PLAIN;
    }

    private void markRuns(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean goesOn = i > start && facts[i].capital && facts[i - 1].capital;
            runStart[i] = goesOn ? runStart[i - 1] : i;
        }
        for (int i = end - 1; i >= start; i--) {
            boolean goesOn = i + 1 < end && facts[i].capital && facts[i + 1].capital;
            runEnd[i] = goesOn ? runEnd[i + 1] : i + 1;
        }
    }

    private void markPlaces(int start, int end, Gazetteer gazetteer) {
        for (int i = start; i < end; i++) {
            if (facts[i].capital) {
                int length = gazetteer.phrase(lower, i, end);
                if (length > 1) {
                    place[i] = 1;
                    for (int j = i + 1; j < i + length; j++) {
                        place[j] = 2;
                    }
                    i += length - 1;
                }
            }
        }
    }

    public int size() {
        return forms.length;
    }

    /** The facts of the token {@code offset} tokens on, within the same sentence. */
    WordFacts at(int token, int offset) {
        int i = token + offset;
        return i >= sentenceStart[token] && i < sentenceEnd[token] ? facts[i] : WordFacts.EDGE;
    }

    /** Whether a token may be part of a name: it or one beside it in its sentence has a capital. */
    public boolean mayBeName(int token) {
        return facts[token].capital || at(token, -1).capital || at(token, 1).capital;
    }

    /** One past the last token of the stretch that starts at {@code token}, all of which may be names, in one sentence. */
    public int stretchEnd(int token) {
        int end = token;
        while (end < sentenceEnd[token] && mayBeName(end)) {
            end++;
        }
        return end;
    }
}
