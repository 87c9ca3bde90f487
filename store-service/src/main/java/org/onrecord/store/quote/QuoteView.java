package org.onrecord.store.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.events.Extractor;
import org.onrecord.events.quote.Cue;
import org.onrecord.events.quote.QuoteKind;
import org.onrecord.events.quote.Speaker;
import org.onrecord.events.text.Mention;
import org.onrecord.events.text.SelectedSpan;

/** A quote as it is answered with: what {@code news.quote.extracted.v1} says of it, and its article. */
public record QuoteView(
        String quoteId,
        String articleId,
        long articleVersion,
        QuoteKind kind,
        String text,
        List<SelectedSpan> spans,
        String textSha256,
        @Nullable Cue cue,
        @Nullable String stance,
        List<Speaker> speakers,
        @Nullable Mention addressee,
        @Nullable String medium,
        @Nullable Mention place,
        @Nullable Mention date,
        double confidence,
        Extractor extractor,
        ArticleSummary article) {}
