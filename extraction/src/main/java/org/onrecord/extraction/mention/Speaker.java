package org.onrecord.extraction.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.text.Span;

/** Who says a quote, as far as the article tells. */
public sealed interface Speaker {

    /** The source mention as written ("he", "the minister"); null where the quote has none. */
    @Nullable
    Span mention();

    /**
     * A speaker whom the article names.
     *
     * @param mention the source mention; null where a quote stands by itself and goes on with the speaker before it
     * @param entity whom it stands for
     * @param confidence from 0 to 1
     */
    record Resolved(@Nullable Span mention, Entity entity, double confidence) implements Speaker {

        /** @throws IllegalArgumentException if {@code confidence} does not lie between 0 and 1 */
        public Resolved {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("not a confidence: " + confidence);
            }
        }
    }

    /**
     * A speaker whom the article does not name, or not beyond doubt.
     *
     * @param mention the source mention, if the quote has one
     * @param reason why there is no name
     * @param candidates whom it may stand for, likeliest first; empty where nobody is likelier than others
     */
    record Unresolved(@Nullable Span mention, UnresolvedReason reason, List<Entity> candidates) implements Speaker {

        public Unresolved {
            candidates = List.copyOf(candidates);
        }
    }
}
