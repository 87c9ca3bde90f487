/** Who changed what, of this service and of ingest-service: kept, and to be asked for. */
@NullMarked
package org.onrecord.store.audit;

import org.jspecify.annotations.NullMarked;
