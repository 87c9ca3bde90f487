/** <a href="https://www.iptc.org/std/ninjs/">IPTC ninjs</a>, news in JSON: version 3, and what was named otherwise in 1 and 2. */
@NullMarked
package org.onrecord.ingest.format.ninjs;

import org.jspecify.annotations.NullMarked;
