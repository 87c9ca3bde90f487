/** What becomes of each record: exactly one outcome, sent and counted. */
@NullMarked
package org.onrecord.extract.outcome;

import org.jspecify.annotations.NullMarked;
