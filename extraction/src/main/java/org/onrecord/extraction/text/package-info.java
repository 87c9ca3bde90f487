/** The shape of a text: blocks, sentences, tokens and the regions between quotation marks. */
@NullMarked
package org.onrecord.extraction.text;

import org.jspecify.annotations.NullMarked;
