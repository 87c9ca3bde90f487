/** Annotated articles on disk, in the format of BBC Citron's annotations. */
@NullMarked
package org.onrecord.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
