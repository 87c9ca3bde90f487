package org.onrecord.benchmarks.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence of which every word has its part of speech.
 *
 * @param forms the words as written
 * @param lower the same in lower case, with straight apostrophes
 * @param tags their Penn Treebank tags
 */
record TaggedSentence(List<String> forms, List<String> lower, List<String> tags) {

    TaggedSentence {
        forms = List.copyOf(forms);
        lower = List.copyOf(lower);
        tags = List.copyOf(tags);
    }

    /** Reads one word and its tag a line, with a tab between, and an empty line after each sentence. */
    static List<TaggedSentence> read(Path file) throws IOException {
        List<TaggedSentence> sentences = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                forms.add(line.substring(0, tab));
                tags.add(line.substring(tab + 1));
            } else if (!forms.isEmpty()) {
                sentences.add(of(forms, tags));
                forms.clear();
                tags.clear();
            }
        }
        if (!forms.isEmpty()) {
            sentences.add(of(forms, tags));
        }
        return sentences;
    }

    private static TaggedSentence of(List<String> forms, List<String> tags) {
        List<String> lower = forms.stream()
                .map(form -> form.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .toList();
        return new TaggedSentence(forms, lower, tags);
    }

    /**
     * The same sentence with its hyphenated words put together, as the engine's tokenizer leaves them: the corpus has
     * "six", "-", "member", the engine "six-member", which before a noun is an adjective.
     */
    TaggedSentence joined() {
        List<String> newForms = new ArrayList<>();
        List<String> newTags = new ArrayList<>();
        int i = 0;
        while (i < forms.size()) {
            StringBuilder form = new StringBuilder(forms.get(i));
            String tag = tags.get(i);
            boolean compound = false;
            while (i + 2 < forms.size()
                    && tags.get(i + 1).equals("HYPH")
                    && forms.get(i + 1).length() == 1) {
                compound = true;
                tag = tag.startsWith("NNP") && tags.get(i + 2).startsWith("NNP") ? "NNP" : tags.get(i + 2);
                form.append('-').append(forms.get(i + 2));
                i += 2;
            }
            if (compound
                    && !tag.startsWith("NNP")
                    && i + 1 < forms.size()
                    && tags.get(i + 1).matches("NNP?S?|JJ")) {
                tag = "JJ";
            }
            newForms.add(form.toString());
            newTags.add(tag);
            i++;
        }
        return of(newForms, newTags);
    }
}
