package org.onrecord.store.version;

import java.util.SortedSet;

/** Is told, within the transaction, of which articles something else may be shown from now on. */
@FunctionalInterface
public interface ShownFollower {

    /** @param articleIds the articles, at least one; what is shown of them may have changed, or not */
    void follow(SortedSet<String> articleIds);
}
