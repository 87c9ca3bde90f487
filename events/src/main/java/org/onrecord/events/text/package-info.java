/** Offsets into an article's text, and digests of it. */
@NullMarked
package org.onrecord.events.text;

import org.jspecify.annotations.NullMarked;
