/** Articles as they are read, with their quotes marked. */
@NullMarked
package org.onrecord.store.pages.reading;

import org.jspecify.annotations.NullMarked;
