/** What editors decide about identities: joined, split, undone. */
@NullMarked
package org.onrecord.store.decision;

import org.jspecify.annotations.NullMarked;
