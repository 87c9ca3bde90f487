/** What editors decide about who is who: join, split, undo. */
@NullMarked
package org.onrecord.store.pages.decision;

import org.jspecify.annotations.NullMarked;
