/** How much each stage of the pipeline carries alone, and all of them together. */
@NullMarked
package org.onrecord.benchmarks.stages;

import org.jspecify.annotations.NullMarked;
