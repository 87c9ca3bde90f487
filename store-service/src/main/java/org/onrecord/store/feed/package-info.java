/** Searches as Atom feeds (RFC 4287). */
@NullMarked
package org.onrecord.store.feed;

import org.jspecify.annotations.NullMarked;
