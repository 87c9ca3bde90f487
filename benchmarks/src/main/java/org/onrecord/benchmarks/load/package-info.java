/** How old live articles are when they can be asked for, with and without an archive beside them. */
@NullMarked
package org.onrecord.benchmarks.load;

import org.jspecify.annotations.NullMarked;
