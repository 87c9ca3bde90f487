/** What is measured of ingest: the names of its metrics, and what became of what was handed in. */
@NullMarked
package org.onrecord.ingest.meter;

import org.jspecify.annotations.NullMarked;
