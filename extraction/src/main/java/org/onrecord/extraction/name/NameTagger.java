package org.onrecord.extraction.name;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.model.LinearModel;
import org.onrecord.extraction.model.WordClasses;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.Span;
import org.onrecord.extraction.text.Token;

/**
 * Finds names by a linear chain learnt from marked articles, which looks twice: the second time it knows how the first
 * labelled the same words elsewhere in the text. Safe for many threads; the time is linear in the text's length.
 */
public final class NameTagger {

    /** How many units the best label must lead by to count as one step clearer. */
    private static final int MARGIN_STEP = 64;

    private static final int CLEAREST = 4;

    private final NameFeatures features;
    private final FirstLook first;
    private final LinearModel second;
    private final NameEdges edges = new NameEdges();
    private final KeywordNames keywords = new KeywordNames();
    private final WorkNames works = new WorkNames();
    private final GroupNames groups = new GroupNames();

    /** @throws IllegalArgumentException if a model has other labels than {@link Label} */
    public NameTagger(NameFeatures features, LinearModel first, LinearModel second) {
        this.features = features;
        this.first = new FirstLook(first);
        this.second = NameModel.checked(second);
    }

    /** The tagger with the models on the class path. */
    public static NameTagger load() {
        return new NameTagger(
                new NameFeatures(WordClasses.shared()),
                LinearModel.load(NameTagger.class, "first-look.bin"),
                LinearModel.load(NameTagger.class, "second-look.bin"));
    }

    /** The names of a document, in the order of the text; none overlaps another. */
    public List<Name> tag(Document document) {
        List<Token> tokens = document.tokens();
        List<Name> names = new ArrayList<>();
        for (TokenName name : find(features.read(document))) {
            names.add(new Name(
                    new Span(
                            tokens.get(name.from()).start(),
                            tokens.get(name.to() - 1).end()),
                    name.type()));
        }
        return names;
    }

    /** The names of a text, in its order; none overlaps another. */
    public List<TokenName> find(NameText text) {
        List<TokenName> learnt = edges.mend(text, named(label(text)));
        return groups.complete(text, works.complete(text, keywords.complete(text, learnt)));
    }

    private static List<TokenName> named(byte[] labels) {
        List<TokenName> names = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            EntityType type = Label.ALL.get(labels[i]).type();
            if (type != null) {
                int end = i + 1;
                while (end < labels.length && isInside(labels[end])) {
                    end++;
                }
                names.add(new TokenName(i, end, type));
                i = end - 1;
            }
        }
        return names;
    }

    private static boolean isInside(byte label) {
        Label l = Label.ALL.get(label);
        return l.type() != null && !l.first();
    }

    /** The {@linkplain Label#number() label} of each token. */
    private byte[] label(NameText text) {
        int[][] scores = first.scores(text);
        SecondLook look = new SecondLook(text, first.labels(text, scores));
        int[] buffer = new int[SecondLook.MOST];
        for (int i = 0; i < scores.length; i++) {
            if (scores[i].length > 0) {
                int count = look.extract(i, margin(scores[i]), buffer);
                second.addAll(buffer, count, scores[i]);
            }
        }
        return first.labels(text, scores);
    }

    /** How clear a token's best label is, from 0 to {@value #CLEAREST}. */
    public static int margin(int[] scores) {
        int best = Integer.MIN_VALUE;
        int next = Integer.MIN_VALUE;
        for (int score : scores) {
            if (score > best) {
                next = best;
                best = score;
            } else if (score > next) {
                next = score;
            }
        }
        return Math.min(CLEAREST, (best - next) / MARGIN_STEP);
    }
}
