/** Articles as JSON objects: our own contract's, and ninjs. */
@NullMarked
package org.onrecord.ingest.format.json;

import org.jspecify.annotations.NullMarked;
