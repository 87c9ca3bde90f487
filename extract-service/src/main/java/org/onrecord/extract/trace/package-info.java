/** Shows, in its trace, what became of a record. */
@NullMarked
package org.onrecord.extract.trace;

import org.jspecify.annotations.NullMarked;
