/** How fast the engine is, and whether its time is linear in the length of whatever it reads. */
@NullMarked
package org.onrecord.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
