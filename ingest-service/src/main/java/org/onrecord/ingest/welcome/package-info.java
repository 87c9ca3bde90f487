/** What a newcomer sees first. */
@NullMarked
package org.onrecord.ingest.welcome;

import org.jspecify.annotations.NullMarked;
