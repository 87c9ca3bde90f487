package org.onrecord.extraction.name;

import static org.onrecord.extraction.model.WordClasses.prefix;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.extraction.model.FeatureHash;
import org.onrecord.extraction.model.WordClasses;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.Token;

/** Turns a token and its neighbours into features. Safe for many threads. */
public final class NameFeatures {

    /** No token has more features than this. */
    public static final int MOST = 80;

    private final WordClasses classes;
    private final Gazetteer gazetteer;

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
        Map<String, WordFacts> known = new HashMap<>();
        for (int i = 0; i < forms.length; i++) {
            lower[i] = forms[i].toLowerCase(Locale.ROOT);
            WordFacts fact = known.get(forms[i]);
            if (fact == null) {
                fact = new WordFacts(forms[i], lower[i], gazetteer, classes);
                known.put(forms[i], fact);
            }
            facts[i] = fact;
        }
        return new NameText(forms, lower, facts, sentenceEnds, gazetteer);
    }

    /**
     * The features of a token.
     *
     * @param into at least {@link #MOST} long
     * @return how many there are
     */
    public int extract(NameText text, int token, int[] into) {
        WordFacts w = text.facts[token];
        WordFacts p = text.at(token, -1);
        WordFacts pp = text.at(token, -2);
        WordFacts n = text.at(token, 1);
        WordFacts nn = text.at(token, 2);
        int manner = text.manner[token];
        boolean first = text.sentenceStart[token] == token;
        int c10 = prefix(w.wordClass, 10);
        int pc10 = prefix(p.wordClass, 10);
        int nc10 = prefix(n.wordClass, 10);
        int shape = w.shape * 4 + manner;
        int k = 0;
        into[k++] = FeatureHash.of(1, manner, first ? 1 : 0);
        into[k++] = FeatureHash.of(2, w.lower);
        into[k++] = FeatureHash.of(3, p.lower);
        into[k++] = FeatureHash.of(4, n.lower);
        into[k++] = FeatureHash.of(5, pp.lower);
        into[k++] = FeatureHash.of(6, nn.lower);
        into[k++] = FeatureHash.of(7, p.lower, w.lower);
        into[k++] = FeatureHash.of(8, w.lower, n.lower);
        into[k++] = FeatureHash.of(9, shape);
        into[k++] = FeatureHash.of(10, shape, p.shape, n.shape);
        into[k++] = FeatureHash.of(11, shape, p.lower);
        into[k++] = FeatureHash.of(12, shape, n.lower);
        into[k++] = FeatureHash.of(13, shape, first ? 1 : 0);
        for (int affix : w.affixes) {
            into[k++] = FeatureHash.of(14, affix);
        }
        into[k++] = FeatureHash.of(15, w.wordClass);
        into[k++] = FeatureHash.of(16, c10);
        into[k++] = FeatureHash.of(17, prefix(w.wordClass, 6));
        into[k++] = FeatureHash.of(18, prefix(w.wordClass, 4));
        into[k++] = FeatureHash.of(19, p.wordClass);
        into[k++] = FeatureHash.of(20, pc10);
        into[k++] = FeatureHash.of(21, prefix(p.wordClass, 6));
        into[k++] = FeatureHash.of(22, n.wordClass);
        into[k++] = FeatureHash.of(23, nc10);
        into[k++] = FeatureHash.of(24, prefix(n.wordClass, 6));
        into[k++] = FeatureHash.of(25, prefix(pp.wordClass, 10));
        into[k++] = FeatureHash.of(26, prefix(nn.wordClass, 10));
        into[k++] = FeatureHash.of(27, pc10, c10);
        into[k++] = FeatureHash.of(28, c10, nc10);
        into[k++] = FeatureHash.of(29, pc10, shape, nc10);
        into[k++] = FeatureHash.of(30, c10, shape);
        int list = w.list << 2 | text.place[token];
        into[k++] = FeatureHash.of(31, list, w.capital ? 1 : 0);
        into[k++] = FeatureHash.of(32, list, shape, first ? 1 : 0);
        into[k++] = FeatureHash.of(33, p.list, list);
        into[k++] = FeatureHash.of(34, list, n.list);
        into[k++] = FeatureHash.of(35, p.list, p.shape);
        into[k++] = FeatureHash.of(36, n.list, n.shape);
        for (int bits = list; bits != 0; bits &= bits - 1) {
            into[k++] = FeatureHash.of(37, Integer.numberOfTrailingZeros(bits), w.capital ? 1 : 0);
        }
        into[k++] = FeatureHash.of(38, c10, p.list);
        into[k++] = FeatureHash.of(39, c10, n.list);
        into[k++] = FeatureHash.of(40, pp.lower, p.lower);
        into[k++] = FeatureHash.of(41, n.lower, nn.lower);
        into[k++] = FeatureHash.of(42, text.at(token, 3).lower);
        into[k++] = FeatureHash.of(43, text.at(token, -3).lower);
        int runStart = text.runStart[token];
        int runEnd = text.runEnd[token];
        WordFacts before = text.at(runStart, -1);
        WordFacts after = text.at(runEnd - 1, 1);
        WordFacts head = text.facts[runEnd - 1];
        int place = (runStart == token ? 1 : 0) + (runEnd == token + 1 ? 2 : 0) + 4 * Math.min(5, runEnd - runStart);
        into[k++] = FeatureHash.of(44, head.lower, runEnd - token < 3 ? 1 : 0);
        into[k++] = FeatureHash.of(45, head.wordClass);
        into[k++] = FeatureHash.of(46, before.lower, after.lower);
        into[k++] = FeatureHash.of(47, before.lower, place);
        into[k++] = FeatureHash.of(48, after.lower, place);
        into[k++] = FeatureHash.of(49, prefix(before.wordClass, 10), prefix(after.wordClass, 10), place);
        return k;
    }
}
