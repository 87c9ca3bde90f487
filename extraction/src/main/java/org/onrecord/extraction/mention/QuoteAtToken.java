package org.onrecord.extraction.mention;

import java.util.Arrays;
import java.util.List;
import org.onrecord.extraction.quote.Attribution;
import org.onrecord.extraction.text.Span;

/** Which quote's content a token stands in; where contents lie within one another, that of the attribution listed last. */
final class QuoteAtToken {

    static final int NONE = -1;

    private final int[] quotes;
    /** For each token that has its quote, one that stands no further on than the next that has none. */
    private final int[] next;

    QuoteAtToken(Reading reading, List<Attribution> attributions) {
        quotes = new int[reading.size()];
        Arrays.fill(quotes, NONE);
        next = new int[reading.size() + 1];
        Arrays.setAll(next, i -> i);
        // From the last on, so that no token is visited twice however deep contents lie within one another.
        for (int a = attributions.size() - 1; a >= 0; a--) {
            for (Span content : attributions.get(a).contents()) {
                mark(reading, content, a);
            }
        }
    }

    private void mark(Reading reading, Span content, int attribution) {
        int token = free(reading.tokenAt(content.start()));
        while (token < quotes.length && reading.start(token) < content.end()) {
            quotes[token] = attribution;
            next[token] = token + 1;
            token = free(token + 1);
        }
    }

    /** The first token from {@code token} on that has no quote yet. */
    private int free(int token) {
        int end = token;
        while (next[end] != end) {
            end = next[end];
        }
        int at = token;
        while (at != end) {
            int following = next[at];
            next[at] = end;
            at = following;
        }
        return end;
    }

    /** The number of the attribution, or {@link #NONE}. */
    int of(int token) {
        return token < quotes.length ? quotes[token] : NONE;
    }
}
