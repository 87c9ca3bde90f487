/** What a client has already, and what has not changed since, is not sent to it again. */
@NullMarked
package org.onrecord.store.unchanged;

import org.jspecify.annotations.NullMarked;
