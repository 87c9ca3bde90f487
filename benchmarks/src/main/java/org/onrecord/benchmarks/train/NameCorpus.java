package org.onrecord.benchmarks.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extraction.name.Label;

/** Documents whose names are marked, in the column format of the corpora: a token and its BIO tag a line. */
public final class NameCorpus {

    /** A document: its tokens, where its sentences end, and a label for each token. */
    public static final class Marked {
        private final String[] forms;
        private final int[] sentenceEnds;
        private final Label[] labels;

        private Marked(String[] forms, int[] sentenceEnds, Label[] labels) {
            this.forms = forms;
            this.sentenceEnds = sentenceEnds;
            this.labels = labels;
        }

        public String[] forms() {
            return forms;
        }

        /** One past the last token of each sentence. */
        public int[] sentenceEnds() {
            return sentenceEnds;
        }

        public Label[] labels() {
            return labels;
        }

        /** The tokens from one place to another, which is the end of a sentence. */
        private Marked part(int from, int to) {
            return new Marked(
                    Arrays.copyOfRange(forms, from, to),
                    Arrays.stream(sentenceEnds)
                            .filter(end -> end > from && end <= to)
                            .map(end -> end - from)
                            .toArray(),
                    Arrays.copyOfRange(labels, from, to));
        }

        /** A file of short messages marks no documents: whole sentences of at least so many tokens stand for them. */
        private void split(int least, List<Marked> into) {
            int from = 0;
            for (int end : sentenceEnds) {
                if (end - from >= least || end == forms.length) {
                    into.add(part(from, end));
                    from = end;
                }
            }
        }

        /** The same with titles taken out of the names of people: the corpora disagree on whether they belong to them. */
        Marked withoutTitles(Set<String> titles) {
            Label[] clean = labels.clone();
            for (int i = 0; i + 1 < clean.length; i++) {
                if (clean[i] == Label.B_PER
                        && clean[i + 1] == Label.I_PER
                        && titles.contains(forms[i].toLowerCase(Locale.ROOT))) {
                    clean[i] = Label.O;
                    clean[i + 1] = Label.B_PER;
                }
            }
            return new Marked(forms, sentenceEnds, clean);
        }
    }

    private static final int NO_DOCUMENT = 5000;

    private static final int LEAST_MESSAGE = 15;

    private NameCorpus() {}

    /** Reads a file; one without documents is cut into messages. */
    static List<Marked> readMessages(Path file) throws IOException {
        List<Marked> documents = new ArrayList<>();
        for (Marked document : read(file)) {
            if (document.forms.length > NO_DOCUMENT) {
                document.split(LEAST_MESSAGE, documents);
            } else {
                documents.add(document);
            }
        }
        return documents;
    }

    /** Reads a file. */
    public static List<Marked> read(Path file) throws IOException {
        List<Marked> documents = new ArrayList<>();
        Gathering gathering = new Gathering();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (line.startsWith("-DOC-\t")) {
                    gathering.finish(documents);
                    gathering = new Gathering();
                } else if (tab <= 0) {
                    gathering.endSentence();
                } else {
                    gathering.add(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        }
        gathering.finish(documents);
        return documents;
    }

    private static final class Gathering {
        private final List<String> forms = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();

        void add(String form, String tag) {
            Label before = labels.isEmpty() || endsHere() ? Label.O : labels.get(labels.size() - 1);
            forms.add(form);
            labels.add(label(tag, before));
        }

        private boolean endsHere() {
            return !ends.isEmpty() && ends.get(ends.size() - 1) == forms.size();
        }

        void endSentence() {
            if (!forms.isEmpty() && !endsHere()) {
                ends.add(forms.size());
            }
        }

        void finish(List<Marked> into) {
            endSentence();
            if (!forms.isEmpty()) {
                into.add(new Marked(
                        forms.toArray(String[]::new),
                        ends.stream().mapToInt(Integer::intValue).toArray(),
                        labels.toArray(Label[]::new)));
            }
        }
    }

    private static Label label(String tag, Label before) {
        String type = tag.length() > 2 ? tag.substring(2) : "";
        String known = switch (type) {
            case "PER", "ORG", "LOC", "NORP" -> type;
            case "MISC", "EVENT", "LAW", "WORK", "WORK_OF_ART", "PRODUCT" -> "MISC";
            default -> "";
        };
        if (known.isEmpty()) {
            return Label.O;
        }
        Label inside = Label.valueOf("I_" + known);
        return tag.startsWith("I-") && inside.mayFollow(before) ? inside : Label.valueOf("B_" + known);
    }
}
