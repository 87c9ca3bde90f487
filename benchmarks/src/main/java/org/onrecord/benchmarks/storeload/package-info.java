/** Loads the store with generated articles through the topics, and measures what it takes and what it answers. */
@NullMarked
package org.onrecord.benchmarks.storeload;

import org.jspecify.annotations.NullMarked;
