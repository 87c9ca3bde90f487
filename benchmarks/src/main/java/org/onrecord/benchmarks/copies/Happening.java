package org.onrecord.benchmarks.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * An event that is reported on.
 *
 * @param cast who it is about
 * @param facts what is known of it
 * @param speeches what was said, word for word the same in every report
 */
record Happening(Cast cast, List<Fact> facts, List<Speech> speeches) {

    record Speech(String words, String speaker) {}

    static Happening invent(Lexicon lexicon, Cast cast, Random random) {
        List<Fact> facts = Stream.generate(() -> Fact.invent(lexicon, cast, random))
                .limit(10 + random.nextInt(22))
                .toList();
        List<Speech> speeches = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            speeches.add(new Speech(lexicon.speech(random), Lexicon.one(cast.people(), random)));
        }
        return new Happening(cast, facts, List.copyOf(speeches));
    }

    /** The same on another day, as the next match or the next day of trading is. */
    Happening again(Lexicon lexicon, Random random, boolean otherNames) {
        Cast others = otherNames ? Cast.invent(lexicon, random) : cast;
        return new Happening(
                others,
                facts.stream()
                        .map(fact -> fact.withOthers(lexicon, others, random, otherNames))
                        .toList(),
                List.of());
    }
}
