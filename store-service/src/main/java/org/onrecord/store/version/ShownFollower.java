package org.onrecord.store.version;

import java.util.SortedSet;

/** Is told, within the transaction, for which articles it was decided anew which version is shown. */
@FunctionalInterface
public interface ShownFollower {

    /** @param articleIds the articles; what is shown of them may have changed, or not */
    void follow(SortedSet<String> articleIds);
}
