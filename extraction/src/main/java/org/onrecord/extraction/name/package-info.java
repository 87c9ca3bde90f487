/** The names that stand in a text, and what kind of thing each is a name of. */
@NullMarked
package org.onrecord.extraction.name;

import org.jspecify.annotations.NullMarked;
