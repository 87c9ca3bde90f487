/** A service without keys: on a laptop, and only there. */
@NullMarked
package org.onrecord.access.open;

import org.jspecify.annotations.NullMarked;
