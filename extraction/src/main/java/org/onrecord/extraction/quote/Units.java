package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.model.WordClasses;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.text.Block;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.QuotedRegion;
import org.onrecord.extraction.text.Sentence;
import org.onrecord.extraction.text.Span;
import org.onrecord.extraction.text.Token;

/**
 * An article as the quote models see it: a row of units, each of them a token or a whole outermost quoted region. What
 * stands between quotation marks is said by one voice and taken or left as a whole, so the models need not read it word
 * by word; and a region is a region whatever its marks look like.
 */
final class Units {

    /** The stand-in part of speech of a region. */
    static final String REGION = "QQ";

    private static final int NO_CLASS = 0;

    final Document document;
    final int count;
    final int[] start;
    final int[] end;
    /** The number of the unit's first token, and one past its last. */
    final int[] firstToken;

    final int[] endToken;
    /** The number of the region in {@link #regions}, or -1 for a token. */
    final int[] region;

    final List<QuotedRegion> regions;
    final String[] tag;
    final int[] tagHash;
    final String[] lower;
    /** Hashes of the word as the models see it, and of its lemma. */
    final int[] word;

    final int[] lemma;
    final int[] wordClass;
    /** The hash of the type of the name that the token is part of, else 0. */
    final int[] name;

    final int[] block;
    /** How likely the unit is part of a cue, once the cues have been spotted: hardly 0, maybe 1, probably 2, surely 3. */
    final int[] cueStrength;

    /** How many units before this one are probably part of a cue; one longer than the units. */
    final int[] cuesBefore;

    /** The first unit of the unit's sentence, and one past its last. */
    final int[] sentenceStart;

    final int[] sentenceEnd;
    /** How many commas, regions and verbs stand before the unit; one longer than the units. */
    final int[] commas;

    final int[] regionsBefore;
    final int[] verbs;

    private Units(Document document, int capacity, List<QuotedRegion> regions) {
        this.document = document;
        this.regions = regions;
        this.start = new int[capacity];
        this.end = new int[capacity];
        this.firstToken = new int[capacity];
        this.endToken = new int[capacity];
        this.region = new int[capacity];
        this.tag = new String[capacity];
        this.tagHash = new int[capacity];
        this.lower = new String[capacity];
        this.word = new int[capacity];
        this.lemma = new int[capacity];
        this.wordClass = new int[capacity];
        this.name = new int[capacity];
        this.block = new int[capacity];
        this.cueStrength = new int[capacity];
        this.cuesBefore = new int[capacity + 1];
        this.sentenceStart = new int[capacity];
        this.sentenceEnd = new int[capacity];
        this.commas = new int[capacity + 1];
        this.regionsBefore = new int[capacity + 1];
        this.verbs = new int[capacity + 1];
        this.count = capacity;
    }

    static Units of(Document document, List<Name> names) {
        List<Token> tokens = document.tokens();
        List<QuotedRegion> outer = outermost(document);
        int[] unitEnds = new int[tokens.size()];
        int[] unitRegions = new int[tokens.size()];
        int[] unitStarts = new int[tokens.size()];
        int[] unitBlocks = new int[tokens.size()];
        int count = 0;
        int nextRegion = 0;
        List<Sentence> sentences = document.sentences();
        for (Sentence sentence : sentences) {
            Block block = document.blocks().get(sentence.block());
            if (!block.kind().mayHoldQuotes()) {
                continue;
            }
            for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
                Token token = tokens.get(t);
                while (nextRegion < outer.size() && outer.get(nextRegion).span().end() <= token.start()) {
                    nextRegion++;
                }
                boolean inside = nextRegion < outer.size()
                        && outer.get(nextRegion).span().contains(token.span());
                if (inside
                        && count > 0
                        && unitRegions[count - 1] == nextRegion
                        && unitBlocks[count - 1] == sentence.block()) {
                    unitEnds[count - 1] = t + 1;
                    continue;
                }
                unitStarts[count] = t;
                unitEnds[count] = t + 1;
                unitRegions[count] = inside ? nextRegion : -1;
                unitBlocks[count] = sentence.block();
                count++;
            }
        }
        Units units = new Units(document, count, outer);
        for (int u = 0; u < count; u++) {
            units.fill(u, unitStarts[u], unitEnds[u], unitRegions[u], unitBlocks[u]);
        }
        units.markSentences();
        units.markNames(names);
        units.countMarks();
        new OpeningVerbs(units).mend();
        units.countMarks();
        return units;
    }

    private static List<QuotedRegion> outermost(Document document) {
        List<QuotedRegion> outer = new ArrayList<>();
        int end = 0;
        for (QuotedRegion region : document.quoted()) {
            if (region.depth() == 0 && region.span().start() >= end) {
                outer.add(region);
                end = region.span().end();
            }
        }
        return outer;
    }

    private void fill(int unit, int first, int last, int regionNumber, int blockNumber) {
        List<Token> tokens = document.tokens();
        firstToken[unit] = first;
        endToken[unit] = last;
        region[unit] = regionNumber;
        block[unit] = blockNumber;
        start[unit] = tokens.get(first).start();
        end[unit] = tokens.get(last - 1).end();
        if (regionNumber >= 0) {
            tag[unit] = REGION;
            lower[unit] = REGION;
            word[unit] = REGION.hashCode();
            lemma[unit] = REGION.hashCode();
            wordClass[unit] = NO_CLASS;
        } else {
            Token token = tokens.get(first);
            tag[unit] = document.tags().get(first);
            lower[unit] = token.lower();
            word[unit] = Character.isDigit(token.form().charAt(0))
                    ? 1
                    : token.lower().hashCode();
            lemma[unit] = Lemmas.shared().of(token.lower(), tag[unit]).hashCode();
            wordClass[unit] = WordClasses.shared().of(token.lower());
        }
        tagHash[unit] = tag[unit].hashCode();
    }

    /** A sentence's bound inside a region is none among units. */
    private void markSentences() {
        int from = 0;
        List<Sentence> sentences = document.sentences();
        int sentence = 0;
        for (int u = 0; u < count; u++) {
            while (sentences.get(sentence).endToken() < endToken[u]) {
                sentence++;
            }
            boolean last = u + 1 == count
                    || block[u + 1] != block[u]
                    || sentences.get(sentence).endToken() <= firstToken[u + 1];
            if (last) {
                for (int i = from; i <= u; i++) {
                    sentenceStart[i] = from;
                    sentenceEnd[i] = u + 1;
                }
                from = u + 1;
            }
        }
    }

    private void markNames(List<Name> names) {
        int u = 0;
        for (Name each : names) {
            Span span = each.span();
            while (u > 0 && start[u - 1] >= span.start()) {
                u--;
            }
            while (u < count && end[u] <= span.start()) {
                u++;
            }
            while (u < count && start[u] < span.end()) {
                if (region[u] < 0) {
                    name[u] = each.type().name().hashCode();
                }
                u++;
            }
        }
    }

    /** Takes note of the chance of a unit to be part of a cue. */
    void cueChance(int unit, double chance) {
        cueStrength[unit] = chance < 0.15 ? 0 : chance < 0.5 ? 1 : chance < 0.85 ? 2 : 3;
    }

    /** To be called when the chances of all units are known. */
    void countCues() {
        for (int u = 0; u < count; u++) {
            cuesBefore[u + 1] = cuesBefore[u] + (cueStrength[u] >= 2 ? 1 : 0);
        }
    }

    private void countMarks() {
        for (int u = 0; u < count; u++) {
            commas[u + 1] = commas[u] + (isComma(u) ? 1 : 0);
            regionsBefore[u + 1] = regionsBefore[u] + (region[u] >= 0 ? 1 : 0);
            verbs[u + 1] = verbs[u] + (isVerb(u) ? 1 : 0);
        }
    }

    boolean isRegion(int unit) {
        return region[unit] >= 0;
    }

    /** How many tokens a region has without its marks, by buckets. */
    int regionLength(int unit) {
        return Clauses.bucket(Math.max(0, endToken[unit] - firstToken[unit] - 2));
    }

    /** Brackets opened and not closed, or the other way round, give away a wrong bound. */
    int balance(int from, int to) {
        int open = 0;
        for (int u = from; u < to; u++) {
            if (lower[u].equals("(")) {
                open++;
            } else if (lower[u].equals(")")) {
                open--;
            }
        }
        return Integer.signum(open);
    }

    boolean isVerb(int unit) {
        return tag[unit].startsWith("VB") || tag[unit].equals("MD");
    }

    boolean isComma(int unit) {
        return tag[unit].equals(",") || tag[unit].equals(":");
    }

    /** Whether the unit holds a letter or a digit. */
    boolean isWord(int unit) {
        return region[unit] >= 0 || hasWord(lower[unit]);
    }

    private static boolean hasWord(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLetterOrDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    Span span(int first, int last) {
        return new Span(start[first], end[last - 1]);
    }
}
