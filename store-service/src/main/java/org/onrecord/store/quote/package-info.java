/** Questions about quotes. */
@NullMarked
package org.onrecord.store.quote;

import org.jspecify.annotations.NullMarked;
