package org.onrecord.extraction.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.text.BlockKind;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.QuotedRegion;
import org.onrecord.extraction.text.Sentence;
import org.onrecord.extraction.text.Span;
import org.onrecord.extraction.text.Token;

/** A document as the resolution of mentions reads it: by token, with its names, sentences and quoted regions at hand. */
final class Reading {

    static final int NO_NAME = -1;

    private static final Set<String> COMPLEMENTIZERS = Set.of(
            "that",
            "because",
            "while",
            "if",
            "although",
            "though",
            "whether",
            "when",
            "where",
            "since",
            "as",
            "after",
            "before",
            "until",
            "once",
            "but",
            "and",
            "or");

    private final Document document;
    private final List<Name> names;
    private final List<Token> tokens;
    private final int[] firstOfName;
    private final int[] endOfName;
    private final int[] nameAt;
    private final int[] sentenceOf;
    private final boolean[] quoted;
    /** The number of a sentence among those that are not quoted throughout. */
    private final int[] toldSentences;

    private final int[] blockStarts;

    Reading(Document document, List<Name> names) {
        this.document = document;
        this.names = names;
        this.tokens = document.tokens();
        nameAt = new int[tokens.size()];
        Arrays.fill(nameAt, NO_NAME);
        firstOfName = new int[names.size()];
        endOfName = new int[names.size()];
        for (int n = 0; n < names.size(); n++) {
            Span span = names.get(n).span();
            firstOfName[n] = tokenAt(span.start());
            int end = firstOfName[n];
            while (end < tokens.size() && tokens.get(end).start() < span.end()) {
                nameAt[end++] = n;
            }
            endOfName[n] = end;
        }
        sentenceOf = new int[tokens.size()];
        for (int s = 0; s < document.sentences().size(); s++) {
            Sentence sentence = document.sentences().get(s);
            Arrays.fill(sentenceOf, sentence.firstToken(), sentence.endToken(), s);
        }
        quoted = new boolean[tokens.size()];
        int read = 0;
        for (QuotedRegion region : document.quoted()) {
            // Regions come by their start, so what lies before the furthest end so far needs no second visit.
            read = Math.max(read, tokenAt(region.span().start()));
            while (read < tokens.size()
                    && tokens.get(read).start() < region.span().end()) {
                quoted[read++] = true;
            }
        }
        toldSentences = toldSentences(document, quoted);
        blockStarts = blockStarts(document);
    }

    private static int[] blockStarts(Document document) {
        int[] starts = new int[document.blocks().size()];
        Arrays.fill(starts, -1);
        for (Sentence sentence : document.sentences()) {
            if (starts[sentence.block()] < 0) {
                starts[sentence.block()] = sentence.firstToken();
            }
        }
        return starts;
    }

    private static int[] toldSentences(Document document, boolean[] quoted) {
        int[] told = new int[document.sentences().size()];
        int number = 0;
        for (int s = 0; s < told.length; s++) {
            Sentence sentence = document.sentences().get(s);
            boolean allQuoted = true;
            for (int i = sentence.firstToken(); i < sentence.endToken() && allQuoted; i++) {
                allQuoted = quoted[i];
            }
            number += allQuoted ? 0 : 1;
            told[s] = number;
        }
        return told;
    }

    /**
     * The number of the token's sentence, where those count that are not quoted throughout: "he wrote" behind a quote of
     * three sentences is as near to what stands before the quote as behind one of one.
     */
    int toldSentence(int token) {
        return toldSentences[sentenceOf[token]];
    }

    int size() {
        return tokens.size();
    }

    List<Name> names() {
        return names;
    }

    String text(Span span) {
        return span.of(document.text());
    }

    String lowerText(Span span) {
        return text(span).toLowerCase(Locale.ROOT);
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Where a token starts in the text. */
    int start(int token) {
        return tokens.get(token).start();
    }

    String form(int token) {
        return tokens.get(token).form();
    }

    /** The form in lower case; empty outside the text. */
    String lower(int token) {
        return token >= 0 && token < tokens.size() ? tokens.get(token).lower() : "";
    }

    /** The part of speech; empty outside the text. */
    String tag(int token) {
        return token >= 0 && token < tokens.size() ? document.tags().get(token) : "";
    }

    int sentence(int token) {
        return sentenceOf[token];
    }

    int block(int token) {
        return document.sentences().get(sentenceOf[token]).block();
    }

    /** The first token of a block; -1 if it has none. */
    int blockStart(int block) {
        return blockStarts[block];
    }

    int sentenceStart(int token) {
        return document.sentences().get(sentenceOf[token]).firstToken();
    }

    int sentenceEnd(int token) {
        return document.sentences().get(sentenceOf[token]).endToken();
    }

    boolean quoted(int token) {
        return quoted[token];
    }

    /** The number of the name that the token is part of, or {@link #NO_NAME}. */
    int nameAt(int token) {
        return token >= 0 && token < nameAt.length ? nameAt[token] : NO_NAME;
    }

    int firstToken(int name) {
        return firstOfName[name];
    }

    int endToken(int name) {
        return endOfName[name];
    }

    List<String> forms(int from, int to) {
        List<String> forms = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            forms.add(form(i));
        }
        return forms;
    }

    /** The first token that ends after {@code offset}; the number of tokens if none does. */
    int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether the token stands in a headline or a sub-heading. */
    boolean isHeading(int token) {
        BlockKind kind = document.blocks().get(block(token)).kind();
        return kind == BlockKind.HEADLINE || kind == BlockKind.SUBHEADING;
    }

    boolean isPossessiveMark(int token) {
        return tag(token).equals("POS") || lower(token).equals("'s");
    }

    boolean isCapitalised(int token) {
        return Character.isUpperCase(form(token).charAt(0));
    }

    boolean isVerb(int token) {
        String tag = tag(token);
        return tag.startsWith("VB") || tag.equals("MD");
    }

    boolean isFiniteVerb(int token) {
        String tag = tag(token);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    boolean isNoun(int token) {
        return tag(token).startsWith("NN");
    }

    boolean isPreposition(int token) {
        String tag = tag(token);
        return (tag.equals("IN") || tag.equals("TO")) && !COMPLEMENTIZERS.contains(lower(token));
    }

    /** The first token of the noun phrase that ends before {@code end}, its head's modifiers and determiner taken in. */
    int phraseStart(int from) {
        int start = sentenceStart(from);
        int i = from;
        while (i > start && isModifier(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isModifier(int token) {
        return switch (tag(token)) {
            case "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "DT", "PRP$", "POS", "CD", "VBN", "VBG" -> true;
            default -> false;
        };
    }
}
