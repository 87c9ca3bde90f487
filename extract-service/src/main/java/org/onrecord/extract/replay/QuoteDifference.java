package org.onrecord.extract.replay;

import org.jspecify.annotations.Nullable;
import org.onrecord.events.quote.QuoteExtracted;

/**
 * What became of one quote.
 *
 * @param before the quote as it is shown, null where it is new
 * @param after the quote in the shadow, null where it is lost
 */
record QuoteDifference(
        Kind kind,
        @Nullable QuoteExtracted before,
        @Nullable QuoteExtracted after) {

    /** What kind of difference, from none to all. */
    enum Kind {
        /** The same words, the same speakers. */
        SAME("the same"),
        /** The same words, said by others; also by nobody known instead of somebody, and the other way round. */
        SPEAKER("other speaker"),
        /** Some of the same words. */
        EXTENT("other words"),
        /** Only in the shadow. */
        GAINED("gained"),
        /** Only shown. */
        LOST("lost");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
