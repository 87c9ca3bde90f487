/** What quotes are looked up by beside their words. */
@NullMarked
package org.onrecord.store.term;

import org.jspecify.annotations.NullMarked;
