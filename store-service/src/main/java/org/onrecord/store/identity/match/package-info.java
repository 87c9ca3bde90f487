/** Which entities of different articles are one person or one organisation: rules, without a database. */
@NullMarked
package org.onrecord.store.identity.match;

import org.jspecify.annotations.NullMarked;
