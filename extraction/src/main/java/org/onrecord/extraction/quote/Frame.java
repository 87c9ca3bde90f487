package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * A reading of what belongs to a cue: stretches of units, each an array of its first unit and one past its last.
 *
 * @param sources the source mention's stretches
 * @param contents the content's stretches
 * @param score the model's score, comparable within one cue
 */
record Frame(List<int[]> sources, List<int[]> contents, float score) {

    /** Whether most of the contents is the same, and some of the sources is. */
    boolean isLike(Frame that) {
        int common = common(contents, that.contents);
        int all = size(contents) + size(that.contents) - common;
        boolean sameSource = sources.isEmpty() ? that.sources.isEmpty() : common(sources, that.sources) > 0;
        return sameSource && common * 2 >= all;
    }

    private static int size(List<int[]> stretches) {
        int size = 0;
        for (int[] stretch : stretches) {
            size += stretch[1] - stretch[0];
        }
        return size;
    }

    private static int common(List<int[]> some, List<int[]> others) {
        int common = 0;
        for (int[] one : some) {
            for (int[] other : others) {
                common += Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
            }
        }
        return common;
    }

    static Frame of(Window window, Chain.Labelling labelling) {
        List<int[]> sources = new ArrayList<>();
        List<int[]> contents = new ArrayList<>();
        byte[] labels = labelling.labels();
        int n = labels.length;
        for (int i = 0; i < n; ) {
            if (labels[i] != Chain.BEGIN_FIRST && labels[i] != Chain.BEGIN_SECOND) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < n && labels[end] == labels[i] + 1) {
                end++;
            }
            (labels[i] == Chain.BEGIN_FIRST ? sources : contents)
                    .add(new int[] {window.from() + i, window.from() + end});
            i = end;
        }
        return new Frame(sources, contents, labelling.score());
    }
}
