/** What became of all that was submitted, counted by source and day. */
@NullMarked
package org.onrecord.store.ledger;

import org.jspecify.annotations.NullMarked;
