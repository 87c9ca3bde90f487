/** What becomes of an article that is taken down, and by when. */
@NullMarked
package org.onrecord.store.takedown;

import org.jspecify.annotations.NullMarked;
