/** Sources: feeds that are polled, what is known of their health, and their addresses in the API. */
@NullMarked
package org.onrecord.ingest.source;

import org.jspecify.annotations.NullMarked;
