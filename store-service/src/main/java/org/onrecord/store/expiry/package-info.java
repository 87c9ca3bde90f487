/** Takes articles down when the time is over for which their publishers gave them. */
@NullMarked
package org.onrecord.store.expiry;

import org.jspecify.annotations.NullMarked;
