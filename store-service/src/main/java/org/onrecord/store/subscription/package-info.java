/** Saved searches, whose changes are sent to their owners. */
@NullMarked
package org.onrecord.store.subscription;

import org.jspecify.annotations.NullMarked;
