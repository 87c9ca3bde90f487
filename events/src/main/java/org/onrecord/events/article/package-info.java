/** Articles as they are submitted and as they come out of the extractor. */
@NullMarked
package org.onrecord.events.article;

import org.jspecify.annotations.NullMarked;
