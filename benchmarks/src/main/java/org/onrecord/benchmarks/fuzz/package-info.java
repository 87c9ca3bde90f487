/** The engine on texts that nobody wrote: articles spoilt at random, and what must hold for each of them. */
@NullMarked
package org.onrecord.benchmarks.fuzz;

import org.jspecify.annotations.NullMarked;
