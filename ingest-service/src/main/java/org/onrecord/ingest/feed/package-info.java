/** Reading RSS and Atom feeds. */
@NullMarked
package org.onrecord.ingest.feed;

import org.jspecify.annotations.NullMarked;
