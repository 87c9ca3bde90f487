/** Who said what: the contents, cues and sources of direct, mixed and indirect quotes. */
@NullMarked
package org.onrecord.extraction.quote;

import org.jspecify.annotations.NullMarked;
