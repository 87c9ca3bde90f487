package org.onrecord.benchmarks.copies;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.benchmarks.option.Options;

/**
 * What to measure.
 *
 * @param stories invented stories, from 1, each with none to ten edited copies and three articles that look like it
 * @param articles so many articles in all: what the stories do not make up has nothing to do with any
 * @param seed of all that is by chance
 * @param corpus a folder of annotated articles to look for copies in instead, null for none
 * @param floors what must be reached, null for nothing
 */
record CopiesOptions(
        int stories,
        int articles,
        long seed,
        @Nullable Path corpus,
        @Nullable Path floors) {

    static final String HELP = """
            Measures how well and how fast the store tells which articles are copies of one text, in its own tables on a
            PostgreSQL of its own. Precision and recall are of pairs of articles that are in one group.

              --stories N     invented stories, each with none to ten edited copies, a report of the same event by somebody
                              else, a report of another event in the same words, and a follow-up (5000)
              --articles N    so many articles in all; the rest is about other things (100000)
              --seed N        of all that is by chance (7)
              --corpus FOLDER look for copies among the annotated articles of a folder instead, and list them
              --floors FILE   fail where a figure is below its floor
            """;

    static CopiesOptions parse(List<String> arguments) {
        return Options.read(arguments, new CopiesOptions(5_000, 100_000, 7, null, null), CopiesOptions::with);
    }

    private CopiesOptions with(String name, String value) {
        return switch (name) {
            case "--stories" -> new CopiesOptions(number(name, value), articles, seed, corpus, floors);
            case "--articles" -> new CopiesOptions(stories, number(name, value), seed, corpus, floors);
            case "--seed" -> new CopiesOptions(stories, articles, number(name, value), corpus, floors);
            case "--corpus" -> new CopiesOptions(stories, articles, seed, Path.of(value), floors);
            case "--floors" -> new CopiesOptions(stories, articles, seed, corpus, Path.of(value));
            default -> throw new IllegalArgumentException("there is no option " + name);
        };
    }

    private static int number(String name, String value) {
        if (value.matches("[1-9][0-9]{0,7}")) {
            return Integer.parseInt(value);
        }
        throw new IllegalArgumentException(name + " needs a number from 1 to 99999999, not " + value);
    }
}
