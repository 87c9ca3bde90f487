/** Refused records: looked at, sent again, dismissed. */
@NullMarked
package org.onrecord.store.pages.deadletter;

import org.jspecify.annotations.NullMarked;
