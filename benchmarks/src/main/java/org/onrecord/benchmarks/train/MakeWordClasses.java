package org.onrecord.benchmarks.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.extraction.model.WordClasses;

/** Makes the table of word classes from {@code word_classes.tsv} of a folder of lists. */
public final class MakeWordClasses {

    private MakeWordClasses() {}

    public static void main(String[] arguments) throws IOException {
        Arguments given = Arguments.of(arguments, "--lists", "--out");
        Path list = given.path("--lists", "../shared/lists").resolve("word_classes.tsv");
        if (!Files.isReadable(list)) {
            System.out.println("There is no list of word classes at " + list + "; name its folder with --lists.");
            return;
        }
        Map<String, String> paths = new TreeMap<>();
        List<String> lines = Files.readAllLines(list);
        String source =
                lines.get(0).substring(lines.get(0).lastIndexOf('|') + 1).strip();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            if (tab > 0 && line.substring(tab + 1).matches("[01]+")) {
                paths.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        WordClasses classes = WordClasses.of(source, paths);
        Path out = given.path("--out", "extraction/src/main/resources/org/onrecord/extraction/model/word_classes.bin");
        try (OutputStream target = Files.newOutputStream(out)) {
            classes.write(target);
        }
        System.out.printf(
                Locale.ROOT,
                "%,d of %,d words of the %s; %s: %,d bytes%n",
                classes.words(),
                paths.size(),
                source,
                out,
                Files.size(out));
    }
}
