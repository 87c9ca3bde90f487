/** What became of articles and their quotes: corrections and takedowns, shown and not hidden. */
@NullMarked
package org.onrecord.store.pages.lineage;

import org.jspecify.annotations.NullMarked;
