package org.onrecord.benchmarks.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.onrecord.extraction.mention.MentionResolver;
import org.onrecord.extraction.name.Name;
import org.onrecord.extraction.name.NameTagger;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.quote.QuoteFinder;
import org.onrecord.extraction.text.Document;
import org.onrecord.extraction.text.DocumentReader;

/** The engine's stages one after the other, each timed by the processor time of the calling thread. */
final class Stages {

    static final List<String> NAMES = List.of("text", "names", "quotes", "mentions");

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final DocumentReader reader = DocumentReader.create();
    private final NameTagger tagger = NameTagger.load();
    private final QuoteFinder finder = QuoteFinder.create();
    private final MentionResolver resolver = MentionResolver.load();

    /**
     * Runs all stages over a text.
     *
     * @param nanoseconds takes, added to what stands there, the processor time of each of {@link #NAMES}
     * @return how many tokens the text has
     */
    int run(String text, long[] nanoseconds) {
        long start = CLOCK.getCurrentThreadCpuTime();
        Document document = reader.read(text);
        long read = CLOCK.getCurrentThreadCpuTime();
        List<Name> names = tagger.tag(document);
        long named = CLOCK.getCurrentThreadCpuTime();
        List<Attribution> attributions = finder.find(document, names);
        long found = CLOCK.getCurrentThreadCpuTime();
        resolver.resolve(document, names, attributions);
        long resolved = CLOCK.getCurrentThreadCpuTime();
        nanoseconds[0] += read - start;
        nanoseconds[1] += named - read;
        nanoseconds[2] += found - named;
        nanoseconds[3] += resolved - found;
        return document.tokens().size();
    }

    /** The processor time of one text in nanoseconds, the least of a few rounds. */
    long least(String text, int rounds) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long[] times = new long[NAMES.size()];
            run(text, times);
            least = Math.min(least, Arrays.stream(times).sum());
        }
        return least;
    }

    /** The times of the stages over all texts, in one array a round, the quickest round first. */
    List<long[]> rounds(List<String> texts, int rounds) {
        long[][] times = new long[rounds][NAMES.size()];
        for (long[] round : times) {
            for (String text : texts) {
                run(text, round);
            }
        }
        return Arrays.stream(times)
                .sorted(Comparator.comparingLong(round -> Arrays.stream(round).sum()))
                .toList();
    }
}
