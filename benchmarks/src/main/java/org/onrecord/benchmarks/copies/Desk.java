package org.onrecord.benchmarks.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Takes an article over as desks do: with small edits. */
record Desk(Lexicon lexicon) {

    private static final List<String> ADDED = List.of(
            "Sign up here for our morning newsletter and get the best of our reporting every day.",
            "Read more: what the council decided last week, and why it matters to you.",
            "This article was updated to include further comment.",
            "Do you have a story to tell? Write to our newsroom, in confidence.",
            "Photographs by our staff. All rights reserved.");

    private static final String[][] HOUSE_STYLE = {
        {" percent", " per cent"},
        {"organised", "organized"},
        {"criticised", "criticized"},
        {"harbour", "harbor"},
        {"centre", "center"},
        {"theatre", "theater"},
        {"programme", "program"},
        {" million", "m"},
        {" kilometres", " km"},
        {"“", "\""},
        {"”", "\""},
        {" said", " says"},
        {"licence", "license"},
        {"cancelled", "canceled"},
        {"March", "Mar."},
        {"August", "Aug."},
        {"chairwoman", "chair"},
    };

    /** One to five edits, each of a kind of its own. */
    Story edit(Story story, Random random) {
        List<Integer> kinds = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
        Collections.shuffle(kinds, random);
        Story edited = story;
        for (int kind : kinds.subList(0, 1 + random.nextInt(5))) {
            edited = edit(edited, kind, random);
        }
        return edited;
    }

    private Story edit(Story story, int kind, Random random) {
        List<String> paragraphs = new ArrayList<>(story.paragraphs());
        switch (kind) {
            case 0 -> {
                String headline = Lexicon.capital(lexicon.word("noun", random)) + " " + lexicon.word("verb", random)
                        + " as " + lexicon.word("noun", random) + " " + lexicon.word("verb", random);
                return new Story(headline, story.dateline(), paragraphs, story.source());
            }
            case 1 ->
                paragraphs
                        .subList(keep(paragraphs.size(), random), paragraphs.size())
                        .clear();
            case 2 -> paragraphs.set(0, firstLine(random) + " " + afterFirst(paragraphs.get(0)));
            case 3 -> paragraphs.replaceAll(Desk::houseStyle);
            case 4 -> {
                for (int i = 1 + random.nextInt(3); i > 0; i--) {
                    paragraphs.add(random.nextInt(paragraphs.size() + 1), Lexicon.one(ADDED, random));
                }
            }
            case 5 -> {
                for (int i = 1 + random.nextInt(3); i > 0; i--) {
                    Collections.swap(paragraphs, random.nextInt(paragraphs.size()), random.nextInt(paragraphs.size()));
                }
            }
            case 6 -> {
                for (int i = 1 + random.nextInt(3); i > 0 && paragraphs.size() > 4; i--) {
                    paragraphs.remove(random.nextInt(paragraphs.size()));
                }
            }
            default -> {
                return new Story(story.headline(), "", paragraphs, "");
            }
        }
        return story.with(paragraphs);
    }

    /** Cut from the end: between half of the paragraphs and all but one stay. */
    private static int keep(int paragraphs, Random random) {
        int half = (paragraphs + 1) / 2;
        return Math.min(paragraphs, half + random.nextInt(Math.max(1, paragraphs - half)));
    }

    private String firstLine(Random random) {
        return Lexicon.capital(lexicon.word("adjective", random)) + " " + lexicon.word("noun", random) + " has "
                + lexicon.word("verb", random) + " the " + lexicon.word("noun", random) + ", it was learnt.";
    }

    private static String afterFirst(String paragraph) {
        int stop = paragraph.indexOf(". ");
        return stop < 0 ? "" : paragraph.substring(stop + 2);
    }

    private static String houseStyle(String paragraph) {
        String styled = paragraph;
        for (String[] change : HOUSE_STYLE) {
            styled = styled.replace(change[0], change[1]);
        }
        return styled;
    }
}
