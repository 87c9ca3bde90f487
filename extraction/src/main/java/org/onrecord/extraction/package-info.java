/** The engine: a pure function from an article's text to its quotes and entities. */
@NullMarked
package org.onrecord.extraction;

import org.jspecify.annotations.NullMarked;
