package org.onrecord.extraction.quote;

/** Words for a day, which news puts between a subject and its verb: "the company today announced". */
final class DayWords {

    private DayWords() {}

    static boolean contains(String lower) {
        return switch (lower) {
            case "today",
                    "yesterday",
                    "tomorrow",
                    "tonight",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday" -> true;
            default -> false;
        };
    }
}
