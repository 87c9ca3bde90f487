/** Who and what an article speaks of: names, descriptions and pronouns joined into entities, and the speakers of its quotes. */
@NullMarked
package org.onrecord.extraction.mention;

import org.jspecify.annotations.NullMarked;
