/** Quotes as they come. */
@NullMarked
package org.onrecord.store.pages.live;

import org.jspecify.annotations.NullMarked;
