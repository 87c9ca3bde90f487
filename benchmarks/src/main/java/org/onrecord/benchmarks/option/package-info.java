/** What the commands' options have in common. */
@NullMarked
package org.onrecord.benchmarks.option;

import org.jspecify.annotations.NullMarked;
