/** Which addresses may be connected to. */
@NullMarked
package org.onrecord.ingest.address;

import org.jspecify.annotations.NullMarked;
