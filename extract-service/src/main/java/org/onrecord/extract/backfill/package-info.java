/** How archives give way to the news of the day. */
@NullMarked
package org.onrecord.extract.backfill;

import org.jspecify.annotations.NullMarked;
