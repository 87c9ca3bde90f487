/** Getting what stands at an address, with limits on everything that a server can do. */
@NullMarked
package org.onrecord.ingest.fetch;

import org.jspecify.annotations.NullMarked;
