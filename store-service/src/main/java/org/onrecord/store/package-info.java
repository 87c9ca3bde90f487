/** The store: events into PostgreSQL, and a query API over them. */
@NullMarked
package org.onrecord.store;

import org.jspecify.annotations.NullMarked;
