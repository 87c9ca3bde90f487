/** Sends what nobody should send, and sees that each is refused with a reason and holds nothing up. */
@NullMarked
package org.onrecord.benchmarks.malformed;

import org.jspecify.annotations.NullMarked;
