/** What must be true when the dust has settled. */
@NullMarked
package org.onrecord.benchmarks.chaos.check;

import org.jspecify.annotations.NullMarked;
