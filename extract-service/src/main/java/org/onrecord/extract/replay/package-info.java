/** Reads everything again with this engine, beside what is shown; compares the two; puts the new in the old one's place. */
@NullMarked
package org.onrecord.extract.replay;

import org.jspecify.annotations.NullMarked;
