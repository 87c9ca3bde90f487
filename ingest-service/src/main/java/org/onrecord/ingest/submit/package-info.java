/** The command that submits files, pages and archives to a running ingest-service. */
@NullMarked
package org.onrecord.ingest.submit;

import org.jspecify.annotations.NullMarked;
