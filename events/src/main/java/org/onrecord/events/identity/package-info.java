/** People and organisations across articles, and what editors decided about them. */
@NullMarked
package org.onrecord.events.identity;

import org.jspecify.annotations.NullMarked;
