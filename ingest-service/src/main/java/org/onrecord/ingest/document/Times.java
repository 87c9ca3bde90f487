package org.onrecord.ingest.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Points in time as publishers write them. */
public final class Times {

    /** ISO 8601 with what people leave out or vary: "2026-03-04 05:06+0000". */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendPattern("[' '][XXX][XX][X]")
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private Times() {}

    /**
     * Reads ISO 8601 or RFC 1123 ("Tue, 3 Jun 2008 11:05:30 GMT").
     *
     * @return absent where it is neither; of a day its beginning, and where no offset is written that of UTC
     */
    public static Optional<Instant> read(@Nullable String written) {
        if (written == null || written.length() > 40) {
            return Optional.empty();
        }
        String text = written.strip();
        return exactly(text).or(() -> iso(text));
    }

    /** Reads only what leaves no doubt: with a time of day and an offset. */
    public static Optional<Instant> exactly(@Nullable String written) {
        if (written == null || written.length() > 40) {
            return Optional.empty();
        }
        String text = written.strip();
        return iso(text, OffsetDateTime::from)
                .map(OffsetDateTime::toInstant)
                .or(() -> parsed(DateTimeFormatter.RFC_1123_DATE_TIME, text).map(Instant::from));
    }

    private static Optional<Instant> iso(String text) {
        return iso(text, LocalDateTime::from)
                .map(time -> time.toInstant(ZoneOffset.UTC))
                .or(() -> iso(text, LocalDate::from)
                        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static <T> Optional<T> iso(String text, java.time.temporal.TemporalQuery<T> wanted) {
        return parsed(ISO, text).flatMap(found -> {
            try {
                return Optional.of(found.query(wanted));
            } catch (DateTimeException less) {
                return Optional.empty();
            }
        });
    }

    private static Optional<TemporalAccessor> parsed(DateTimeFormatter format, String text) {
        try {
            return Optional.of(format.parse(text));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }
}
