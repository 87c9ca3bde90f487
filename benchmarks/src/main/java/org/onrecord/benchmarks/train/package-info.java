/** Makes the engine's models from annotated corpora: the same bytes for the same input. */
@NullMarked
package org.onrecord.benchmarks.train;

import org.jspecify.annotations.NullMarked;
