/** The versions of an article, and what became of its quotes from one to another. */
@NullMarked
package org.onrecord.store.lineage;

import org.jspecify.annotations.NullMarked;
