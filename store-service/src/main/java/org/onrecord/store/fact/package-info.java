/** What one record says, in the store's terms. */
@NullMarked
package org.onrecord.store.fact;

import org.jspecify.annotations.NullMarked;
