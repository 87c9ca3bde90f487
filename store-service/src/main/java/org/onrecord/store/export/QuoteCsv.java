package org.onrecord.store.export;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.Cue;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.Mention;
import org.onrecord.store.quote.QuoteView;

/**
 * Quotes as comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula has an apostrophe in
 * front, by which it takes it for text.
 */
final class QuoteCsv {

    /** In the order of {@link #record}; new columns come at the end. */
    static final String HEADER =
            "quoteId,articleId,articleVersion,publisher,publishedAt,url,title,kind,speakers,mentions,"
                    + "roles,cue,stance,text,addressee,medium,place,date,confidence,start,end\r\n";

    /** What formulas begin with, in any spreadsheet: also the forms that are as wide as a Chinese character. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private QuoteCsv() {}

    static String record(QuoteView quote) {
        return List.of(
                                text(quote.quoteId()),
                                text(quote.articleId()),
                                Long.toString(quote.articleVersion()),
                                text(quote.article().publisher()),
                                Objects.toString(quote.article().publishedAt(), ""),
                                text(quote.article().url()),
                                text(quote.article().title()),
                                quote.kind().name().toLowerCase(Locale.ROOT),
                                all(quote, Speaker::name),
                                all(quote, speaker -> words(speaker.mention())),
                                all(quote, Speaker::role),
                                text(words(quote.cue())),
                                text(quote.stance()),
                                text(quote.text()),
                                text(words(quote.addressee())),
                                text(quote.medium()),
                                text(words(quote.place())),
                                text(words(quote.date())),
                                Double.toString(quote.confidence()),
                                Integer.toString(quote.spans().get(0).start()),
                                Integer.toString(quote.spans()
                                        .get(quote.spans().size() - 1)
                                        .end()))
                        .stream()
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String all(QuoteView quote, Function<Speaker, @Nullable String> part) {
        return text(quote.speakers().stream().map(part).filter(Objects::nonNull).collect(Collectors.joining("; ")));
    }

    private static @Nullable String words(@Nullable Mention mention) {
        return mention == null ? null : mention.text();
    }

    private static @Nullable String words(@Nullable Cue cue) {
        return cue == null ? null : cue.text();
    }

    static String text(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String guarded = FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + guarded.replace("\"", "\"\"") + '"';
    }
}
