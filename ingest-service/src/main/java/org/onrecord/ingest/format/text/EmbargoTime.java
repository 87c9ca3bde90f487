package org.onrecord.ingest.format.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.ingest.document.Times;

/** Until when a press release is under embargo: "00:01 GMT, Thursday 5 March 2026", "6 a.m. ET on March 5, 2026". */
final class EmbargoTime {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("gmt", "GMT"),
            Map.entry("utc", "UTC"),
            Map.entry("z", "UTC"),
            Map.entry("bst", "+01:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("et", "America/New_York"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("ct", "America/Chicago"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("mt", "America/Denver"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("pt", "America/Los_Angeles"),
            Map.entry("aest", "+10:00"),
            Map.entry("aedt", "+11:00"),
            Map.entry("ist", "+05:30"),
            Map.entry("sast", "+02:00"));

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + ",?\\s+(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern CLOCK =
            Pattern.compile("\\b(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*(a\\.?m\\.?|p\\.?m\\.?|(?:hrs|hours)?)(?=[\\s,(]|$)");
    private static final Pattern NOON = Pattern.compile("\\b(noon|midday)\\b");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}t\\S+");
    private static final Pattern ZONE =
            Pattern.compile("\\b(" + String.join("|", ZONES.keySet()) + ")\\b|([+-]\\d{2}:?\\d{2})\\b");

    private EmbargoTime() {}

    /** @return absent unless day, time of day and zone are all there */
    static Optional<Instant> read(String written) {
        String text = written.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(eastern|central|mountain|pacific)( standard| daylight)? time\\b", "$1")
                .replace("eastern", "et")
                .replace("central", "ct")
                .replace("mountain", "mt")
                .replace("pacific", "pt");
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return Times.exactly(iso.group().toUpperCase(Locale.ROOT));
        }
        try {
            return day(text).flatMap(day -> {
                String rest = DAY_FIRST
                        .matcher(MONTH_FIRST.matcher(text).replaceAll(" "))
                        .replaceAll(" ");
                return time(rest)
                        .flatMap(time -> zone(rest)
                                .map(zone -> ZonedDateTime.of(day, time, zone).toInstant()));
            });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        Matcher first = DAY_FIRST.matcher(text);
        if (first.find()) {
            return Optional.of(date(first.group(3), first.group(2), first.group(1)));
        }
        Matcher second = MONTH_FIRST.matcher(text);
        return second.find() ? Optional.of(date(second.group(3), second.group(1), second.group(2))) : Optional.empty();
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), MONTHS.indexOf(month) + 1, Integer.parseInt(day));
    }

    private static Optional<LocalTime> time(String text) {
        Matcher clock = CLOCK.matcher(text);
        while (clock.find()) {
            String half = clock.group(3).replace(".", "");
            boolean certain = clock.group(2) != null || half.equals("am") || half.equals("pm");
            int hour = Integer.parseInt(clock.group(1));
            if (certain && hour < 24) {
                int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
                int shift = half.equals("pm") && hour < 12 ? 12 : half.equals("am") && hour == 12 ? -12 : 0;
                return Optional.of(LocalTime.of(hour + shift, minute));
            }
        }
        return NOON.matcher(text).find() ? Optional.of(LocalTime.NOON) : Optional.empty();
    }

    private static Optional<ZoneId> zone(String text) {
        Matcher zone = ZONE.matcher(text);
        if (!zone.find()) {
            return Optional.empty();
        }
        return Optional.of(ZoneId.of(zone.group(1) != null ? String.valueOf(ZONES.get(zone.group(1))) : zone.group(2)));
    }
}
