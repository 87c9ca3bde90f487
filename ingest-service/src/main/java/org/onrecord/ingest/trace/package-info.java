/** Which trace a request belongs to. */
@NullMarked
package org.onrecord.ingest.trace;

import org.jspecify.annotations.NullMarked;
