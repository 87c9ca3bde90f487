/** Requests that a browser makes for somebody else's page. */
@NullMarked
package org.onrecord.access.origin;

import org.jspecify.annotations.NullMarked;
