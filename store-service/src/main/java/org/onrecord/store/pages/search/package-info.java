/** The page on which quotes are found. */
@NullMarked
package org.onrecord.store.pages.search;

import org.jspecify.annotations.NullMarked;
