package org.onrecord.store.copy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article of a group of copies.
 *
 * @param articleId the article
 * @param title its headline
 * @param url where it stands on the web
 * @param publisher who published it
 * @param at its date; where it has none, when it came
 * @param rule what found it: the rule that the most alike of the others is a copy of it by
 * @param likeness how much they are alike, from 0 to 1: of the runs of four words of both those that both have; by the
 *     rules {@code cut-text} and {@code wire-credit}, of the shorter one those that the longer one has
 * @param alike the article it is most alike
 */
public record Copy(
        String articleId,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        Instant at,
        CopyRule rule,
        double likeness,
        String alike) {}
