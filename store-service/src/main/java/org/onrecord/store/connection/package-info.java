/** Connections to the database, shared out so that whoever asks does not keep what comes in from being stored. */
@NullMarked
package org.onrecord.store.connection;

import org.jspecify.annotations.NullMarked;
