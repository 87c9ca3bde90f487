/** Keyset pages with opaque cursors. */
@NullMarked
package org.onrecord.store.page;

import org.jspecify.annotations.NullMarked;
