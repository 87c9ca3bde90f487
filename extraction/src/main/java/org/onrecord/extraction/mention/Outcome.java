package org.onrecord.extraction.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.text.Span;

/** Whom a source mention was found to mean, before entities are made of referents. */
sealed interface Outcome {

    /** Somebody the article names. */
    record Found(@Nullable Span mention, Referent referent, double confidence) implements Outcome {}

    /** Nobody for sure. */
    record NotFound(@Nullable Span mention, UnresolvedReason reason, List<Referent> candidates) implements Outcome {}
}
