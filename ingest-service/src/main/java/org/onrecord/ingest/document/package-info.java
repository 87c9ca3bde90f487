/** What somebody hands in, in whatever format, and what becomes of it: the one entrance of all ways in. */
@NullMarked
package org.onrecord.ingest.document;

import org.jspecify.annotations.NullMarked;
