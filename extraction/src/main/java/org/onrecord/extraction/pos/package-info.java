/** Parts of speech, with the tags of the Penn Treebank. */
@NullMarked
package org.onrecord.extraction.pos;

import org.jspecify.annotations.NullMarked;
