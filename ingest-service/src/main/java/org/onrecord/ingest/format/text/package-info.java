/** Plain texts and press releases. */
@NullMarked
package org.onrecord.ingest.format.text;

import org.jspecify.annotations.NullMarked;
