/** Shows, in its trace, when an article was stored. */
@NullMarked
package org.onrecord.store.trace;

import org.jspecify.annotations.NullMarked;
