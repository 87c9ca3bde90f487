package org.onrecord.benchmarks.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Invented articles, of which it is known what is a copy of what.
 *
 * @param articles in the order of their coming, which is by chance
 */
record Sample(List<Item> articles) {

    /** Whether an article has a dateline of an agency: one in so many has. */
    private static final int WIRE = 3;

    private static final List<String> AGENCIES = List.of("AP", "Reuters", "AFP", "PA Media");

    /**
     * An article.
     *
     * @param truth articles with the same number are one text and its copies
     * @param kind what it was made as
     */
    record Item(Story story, int truth, String kind) {}

    /**
     * Invents.
     *
     * @param stories so many, each with none to ten copies, and three articles that look like it and are no copies
     * @param articles so many in all: the rest has nothing to do with any
     */
    static Sample invent(Lexicon lexicon, int stories, int articles, long seed) {
        List<Item> items = new ArrayList<>();
        Random random = new Random(seed);
        Desk desk = new Desk(lexicon);
        int truth = 0;
        for (int i = 0; i < stories; i++) {
            Happening happening = Happening.invent(lexicon, Cast.invent(lexicon, random), random);
            Reporter reporter = new Reporter(lexicon, random.nextLong());
            Story story = reporter.report(happening, agency(random));
            items.add(new Item(story, truth, "story"));
            for (int copies = random.nextInt(11); copies > 0; copies--) {
                items.add(new Item(desk.edit(story, random), truth, "copy"));
            }
            truth++;
            // Other words about the same, with the same quotes.
            items.add(new Item(
                    new Reporter(lexicon, random.nextLong()).report(happening, agency(random)), truth++, "same event"));
            // The same words about something else: the next match, the next day of trading.
            boolean otherNames = random.nextBoolean();
            items.add(new Item(
                    reporter.report(happening.again(lexicon, random, otherNames), agency(random)),
                    truth++,
                    otherNames ? "template, other names" : "template, other numbers"));
            items.add(new Item(followUp(lexicon, happening, story, random), truth++, "follow-up"));
        }
        while (items.size() < articles) {
            Happening happening = Happening.invent(lexicon, Cast.invent(lexicon, random), random);
            items.add(new Item(
                    new Reporter(lexicon, random.nextLong()).report(happening, agency(random)), truth++, "other"));
        }
        Collections.shuffle(items, random);
        return new Sample(List.copyOf(items));
    }

    /** What came of it later, about the same people, with up to two in five paragraphs of background from before. */
    private static Story followUp(Lexicon lexicon, Happening before, Story story, Random random) {
        Happening next = Happening.invent(lexicon, before.cast(), random);
        Story fresh = new Reporter(lexicon, random.nextLong()).report(next, story.source());
        List<String> paragraphs = new ArrayList<>(fresh.paragraphs());
        int most = Math.min(story.paragraphs().size(), paragraphs.size() * 2 / 3);
        paragraphs.addAll(story.paragraphs().subList(0, 1 + random.nextInt(Math.max(1, most))));
        return fresh.with(paragraphs);
    }

    private static String agency(Random random) {
        return random.nextInt(WIRE) == 0 ? Lexicon.one(AGENCIES, random) : "";
    }
}
