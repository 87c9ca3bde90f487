/** The log of changes in the database: what was told of quotes, to be read again from any place on. */
@NullMarked
package org.onrecord.store.changelog;

import org.jspecify.annotations.NullMarked;
