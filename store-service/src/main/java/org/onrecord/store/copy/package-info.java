/** Articles that copy one another's text. */
@NullMarked
package org.onrecord.store.copy;

import org.jspecify.annotations.NullMarked;
