package org.onrecord.extraction.name;

import java.util.List;
import org.onrecord.extraction.model.FeatureHash;
import org.onrecord.extraction.model.WordClasses;
import org.onrecord.extraction.model.WordMemory;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.Token;

/** Turns a token and its neighbours into features. Safe for many threads. */
public final class NameFeatures {

    /** No token has more features than this. */
    public static final int MOST = 80;

    /** Fewer tokens than this are close to the end of a run. */
    static final int CLOSE = 3;

    private static final int MEMORY_BITS = 15;

    private final WordClasses classes;
    private final Gazetteer gazetteer;
    private final WordMemory<WordFacts> words = new WordMemory<>(MEMORY_BITS);

    public NameFeatures(WordClasses classes) {
        this.classes = classes;
        this.gazetteer = Gazetteer.load();
    }

    /** Makes a document ready. */
    public NameText read(Document document) {
        List<Token> tokens = document.tokens();
        String[] forms = new String[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = tokens.get(i).form();
        }
        int[] ends = document.sentences().stream().mapToInt(s -> s.endToken()).toArray();
        return read(forms, ends);
    }

    /**
     * Makes tokens ready.
     *
     * @param forms the tokens, none empty
     * @param sentenceEnds one past the last token of each sentence, rising, the last of them the number of tokens
     */
    public NameText read(String[] forms, int[] sentenceEnds) {
        String[] lower = new String[forms.length];
        WordFacts[] facts = new WordFacts[forms.length];
        for (int i = 0; i < forms.length; i++) {
            facts[i] = facts(forms[i]);
            lower[i] = facts[i].lowerForm;
        }
        return new NameText(forms, lower, facts, sentenceEnds, gazetteer);
    }

    private WordFacts facts(String form) {
        WordFacts known = words.find(form);
        if (known == null) {
            known = new WordFacts(form, gazetteer, classes);
            words.keep(form, known);
        }
        return known;
    }

    /**
     * The features of a token, in the order of their templates.
     *
     * @param into at least {@link #MOST} long
     * @return how many there are
     */
    public int extract(NameText text, int token, int[] into) {
        FeatureList features = new FeatureList();
        boolean first = text.sentenceStart[token] == token;
        WordFeatures.own(text.facts[token], text.manner[token], first, text.place[token], features);
        for (int offset = -WordFeatures.REACH; offset <= WordFeatures.REACH; offset++) {
            if (offset != 0) {
                WordFeatures.near(text.at(token, offset), offset, features);
            }
        }
        int runEnd = text.runEnd[token];
        WordFeatures.head(text.facts[runEnd - 1], runEnd - token < CLOSE, features);
        together(text, token, features);
        return features.copyInOrder(into);
    }

    /** The features that follow from several words, or from a word and where it stands. */
    static void together(NameText text, int token, FeatureList into) {
        WordFacts w = text.facts[token];
        WordFacts p = text.at(token, -1);
        WordFacts pp = text.at(token, -2);
        WordFacts n = text.at(token, 1);
        WordFacts nn = text.at(token, 2);
        int c10 = w.classPrefix(10);
        int pc10 = p.classPrefix(10);
        int nc10 = n.classPrefix(10);
        int shape = WordFeatures.shape(w, text.manner[token]);
        int list = WordFeatures.list(w, text.place[token]);
        into.add(7, FeatureHash.of(7, p.lower, w.lower));
        into.add(8, FeatureHash.of(8, w.lower, n.lower));
        into.add(10, FeatureHash.of(10, shape, p.shape, n.shape));
        into.add(11, FeatureHash.of(11, shape, p.lower));
        into.add(12, FeatureHash.of(12, shape, n.lower));
        into.add(27, FeatureHash.of(27, pc10, c10));
        into.add(28, FeatureHash.of(28, c10, nc10));
        into.add(29, FeatureHash.of(29, pc10, shape, nc10));
        into.add(33, FeatureHash.of(33, p.list, list));
        into.add(34, FeatureHash.of(34, list, n.list));
        into.add(38, FeatureHash.of(38, c10, p.list));
        into.add(39, FeatureHash.of(39, c10, n.list));
        into.add(40, FeatureHash.of(40, pp.lower, p.lower));
        into.add(41, FeatureHash.of(41, n.lower, nn.lower));
        run(text, token, into);
    }

    /** What stands on both sides of the capitalised words in a row that a token is one of. */
    private static void run(NameText text, int token, FeatureList into) {
        int start = text.runStart[token];
        int end = text.runEnd[token];
        WordFacts before = text.at(start, -1);
        WordFacts after = text.at(end - 1, 1);
        int place = (start == token ? 1 : 0) + (end == token + 1 ? 2 : 0) + 4 * Math.min(5, end - start);
        into.add(46, FeatureHash.of(46, before.lower, after.lower));
        into.add(47, FeatureHash.of(47, before.lower, place));
        into.add(48, FeatureHash.of(48, after.lower, place));
        into.add(49, FeatureHash.of(49, before.classPrefix(10), after.classPrefix(10), place));
    }
}
