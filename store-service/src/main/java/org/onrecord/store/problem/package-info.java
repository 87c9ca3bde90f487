/** Errors outward, as RFC 9457 problem details. */
@NullMarked
package org.onrecord.store.problem;

import org.jspecify.annotations.NullMarked;
