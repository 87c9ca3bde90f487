/** Who changed what over HTTP. */
@NullMarked
package org.onrecord.events.audit;

import org.jspecify.annotations.NullMarked;
