/** Names folded for look-ups. */
@NullMarked
package org.onrecord.store.name;

import org.jspecify.annotations.NullMarked;
