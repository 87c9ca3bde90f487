/** The same words in several articles: who had them first, who on their own, and where they were altered. */
@NullMarked
package org.onrecord.store.sameword;

import org.jspecify.annotations.NullMarked;
