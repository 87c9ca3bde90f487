/** What became of all that was submitted, as charts and tables. */
@NullMarked
package org.onrecord.store.pages.ledger;

import org.jspecify.annotations.NullMarked;
