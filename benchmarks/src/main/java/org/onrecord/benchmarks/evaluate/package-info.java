/** Measures predicted attributions against annotated ones. */
@NullMarked
package org.onrecord.benchmarks.evaluate;

import org.jspecify.annotations.NullMarked;
