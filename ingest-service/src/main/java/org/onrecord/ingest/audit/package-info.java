/** Who asked for what, told on a topic of its own. */
@NullMarked
package org.onrecord.ingest.audit;

import org.jspecify.annotations.NullMarked;
