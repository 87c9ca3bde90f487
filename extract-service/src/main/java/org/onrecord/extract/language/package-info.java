/** Tells English from other languages: the engine reads only the one. */
@NullMarked
package org.onrecord.extract.language;

import org.jspecify.annotations.NullMarked;
