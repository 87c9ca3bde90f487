/** Kills what can be killed while articles come in, and sees that nothing is lost, doubled or stale. */
@NullMarked
package org.onrecord.benchmarks.chaos;

import org.jspecify.annotations.NullMarked;
