/** How well and how fast copies of articles are recognised, measured on invented articles and edited copies of them. */
@NullMarked
package org.onrecord.benchmarks.copies;

import org.jspecify.annotations.NullMarked;
