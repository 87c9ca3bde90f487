package org.onrecord.benchmarks.copies;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Who and what an event is about, and where it is. */
record Cast(List<String> people, List<String> organisations, List<String> places) {

    static Cast invent(Lexicon lexicon, Random random) {
        return new Cast(
                Stream.generate(() -> lexicon.name(random) + " " + lexicon.name(random))
                        .limit(2 + random.nextInt(5))
                        .toList(),
                Stream.generate(() -> lexicon.name(random) + " " + lexicon.word("trade", random))
                        .limit(1 + random.nextInt(3))
                        .toList(),
                Stream.generate(() -> lexicon.name(random))
                        .limit(1 + random.nextInt(3))
                        .toList());
    }
}
