/** Who said what: the quote event and its parts. */
@NullMarked
package org.onrecord.events.quote;

import org.jspecify.annotations.NullMarked;
