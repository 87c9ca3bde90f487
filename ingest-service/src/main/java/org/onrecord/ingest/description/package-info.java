/** The OpenAPI description of the service. */
@NullMarked
package org.onrecord.ingest.description;

import org.jspecify.annotations.NullMarked;
