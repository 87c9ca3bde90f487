/** Everything that a search finds, in one answer that can be checked. */
@NullMarked
package org.onrecord.store.export;

import org.jspecify.annotations.NullMarked;
