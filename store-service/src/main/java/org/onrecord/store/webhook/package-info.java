/** Signed messages to addresses that users gave, and nowhere else. */
@NullMarked
package org.onrecord.store.webhook;

import org.jspecify.annotations.NullMarked;
