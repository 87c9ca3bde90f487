/** Records that were refused: kept with their reason, looked into, sent again. */
@NullMarked
package org.onrecord.store.deadletter;

import org.jspecify.annotations.NullMarked;
