/** The header Idempotency-Key: the same request again gets the same answer. */
@NullMarked
package org.onrecord.ingest.idempotency;

import org.jspecify.annotations.NullMarked;
