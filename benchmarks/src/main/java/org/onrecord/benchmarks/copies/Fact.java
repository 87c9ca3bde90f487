package org.onrecord.benchmarks.copies;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that is known of an event.
 *
 * @param kind which block of sentences puts it
 * @param slots who, where, how much and what it is about
 */
record Fact(int kind, Map<String, String> slots) {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z])([0-9]?)}");
    private static final String[] DAYS = {
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "3 March",
        "17 April",
        "12 May",
        "21 June",
        "30 July",
        "14 August",
        "26 September",
        "11 October",
        "19 November"
    };

    static Fact invent(Lexicon lexicon, Cast cast, Random random) {
        int kind = random.nextInt(lexicon.kinds());
        Map<String, String> slots = new TreeMap<>();
        for (String way : lexicon.ways(kind)) {
            Matcher slot = SLOT.matcher(way);
            while (slot.find()) {
                if (!slot.group(2).isEmpty()) {
                    slots.computeIfAbsent(slot.group(1) + slot.group(2), name -> value(name, lexicon, cast, random));
                }
            }
        }
        return new Fact(kind, slots);
    }

    /** The same fact of another day: other people, places and numbers, the same words round them. */
    Fact withOthers(Lexicon lexicon, Cast cast, Random random, boolean namesToo) {
        Map<String, String> others = new TreeMap<>(slots);
        others.replaceAll((name, was) ->
                "imd".contains(name.substring(0, 1)) || (namesToo && "pol".contains(name.substring(0, 1)))
                        ? value(name, lexicon, cast, random)
                        : was);
        return new Fact(kind, others);
    }

    private static String value(String slot, Lexicon lexicon, Cast cast, Random random) {
        return switch (slot.charAt(0)) {
            case 'p' -> Lexicon.one(cast.people(), random);
            case 'o' -> Lexicon.one(cast.organisations(), random);
            case 'l' -> Lexicon.one(cast.places(), random);
            case 'r' -> lexicon.word("role", random);
            case 'i' -> Integer.toString(number(random));
            case 'm' -> "$" + (1 + random.nextInt(98)) + "." + random.nextInt(10) + " million";
            case 'd' -> DAYS[random.nextInt(DAYS.length)];
            case 'n' -> lexicon.word("noun", random);
            default -> lexicon.word("verb", random);
        };
    }

    private static int number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 2 + random.nextInt(8);
            case 1 -> 10 + random.nextInt(90);
            case 2 -> 1950 + random.nextInt(75);
            default -> 100 + random.nextInt(9_900);
        };
    }

    /** The fact in a reporter's words. */
    String sentence(Lexicon lexicon, int way, Random reporter) {
        Matcher slot = SLOT.matcher(lexicon.ways(kind).get(way));
        StringBuilder sentence = new StringBuilder();
        while (slot.find()) {
            String filled = slot.group(2).isEmpty()
                    ? lexicon.word(
                            switch (slot.group(1)) {
                                case "a" -> "adjective";
                                case "b" -> "adverb";
                                default -> "noun";
                            },
                            reporter)
                    : slots.get(slot.group(1) + slot.group(2));
            slot.appendReplacement(sentence, Matcher.quoteReplacement(String.valueOf(filled)));
        }
        slot.appendTail(sentence);
        return Lexicon.capital(sentence.toString());
    }
}
