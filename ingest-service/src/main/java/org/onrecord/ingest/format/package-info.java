/** Tells a document's format and has it read. */
@NullMarked
package org.onrecord.ingest.format;

import org.jspecify.annotations.NullMarked;
