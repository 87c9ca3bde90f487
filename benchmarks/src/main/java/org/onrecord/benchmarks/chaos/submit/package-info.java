/** Carries out the plan, as patient clients do: over HTTP and straight to the topic. */
@NullMarked
package org.onrecord.benchmarks.chaos.submit;

import org.jspecify.annotations.NullMarked;
