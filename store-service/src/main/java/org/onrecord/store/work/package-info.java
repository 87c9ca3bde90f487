/** Work that the store does by itself, again and again, from when the tables are there until it stops. */
@NullMarked
package org.onrecord.store.work;

import org.jspecify.annotations.NullMarked;
