/** Start, readiness. */
@NullMarked
package org.onrecord.store.health;

import org.jspecify.annotations.NullMarked;
