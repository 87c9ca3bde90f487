package org.onrecord.store.pages;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.Speaker;
import org.onrecord.store.quote.QuoteView;

/** How times, numbers and codes are written on pages. Times are in UTC: readers sit in many places. */
public final class Say {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    public String day(@Nullable Instant at) {
        return at == null ? "no date" : DAY.format(at);
    }

    public String day(LocalDate day) {
        return DAY.format(day.atStartOfDay(ZoneOffset.UTC));
    }

    /** A day where there is little room: "3 Mar 2026". */
    public String shortDay(Instant at) {
        return SHORT.format(at);
    }

    /** The same. */
    public String shortDay(LocalDate day) {
        return SHORT.format(day.atStartOfDay(ZoneOffset.UTC));
    }

    public String time(@Nullable Instant at) {
        return at == null ? "no date" : TIME.format(at);
    }

    public String second(@Nullable Instant at) {
        return at == null ? "no date" : SECOND.format(at);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    /** One of them, or many: "1 quote", "2,000 quotes". */
    public String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** From 0 to 1, as whole per cent. */
    public String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /** A constant as the API writes it. */
    public String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A code of the contract as words: "no-cue" and "NO_CUE" as "no cue". */
    public String words(@Nullable String code) {
        return code == null
                ? ""
                : code.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    }

    /** A name of the API as words: "deadLetters" as "dead letters". */
    public String camel(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    /** A name, where there is one. */
    public String name(@Nullable String name) {
        return name == null ? "Nobody who is named now" : name;
    }

    /** Who said a quote, as far as that is known. */
    public String speakers(QuoteView quote) {
        return quote.speakers().stream().map(Say::speaker).collect(Collectors.joining(" and "));
    }

    private static String speaker(Speaker speaker) {
        if (speaker.name() != null) {
            return speaker.name();
        }
        return speaker.mention() == null
                ? "nobody named"
                : "“" + speaker.mention().text() + "”";
    }

    /** A duration, as short as it is precise: "0.25 s", "12 s", "3 min". */
    public String seconds(double seconds) {
        if (seconds >= 180) {
            return number(Math.round(seconds / 60)) + " min";
        }
        return (seconds >= 10 ? number(Math.round(seconds)) : String.format(Locale.ROOT, "%.2f", seconds)) + " s";
    }

    /** The beginning of a long text, cut between words. */
    public String brief(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : most;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + " …";
    }
}
