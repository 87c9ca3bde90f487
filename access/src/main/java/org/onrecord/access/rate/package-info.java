/** How many requests a caller may make. */
@NullMarked
package org.onrecord.access.rate;

import org.jspecify.annotations.NullMarked;
