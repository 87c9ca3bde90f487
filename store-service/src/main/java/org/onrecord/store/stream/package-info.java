/** What becomes of quotes, as it happens: server-sent events that a client can go on reading where it was cut off. */
@NullMarked
package org.onrecord.store.stream;

import org.jspecify.annotations.NullMarked;
