/** The one table of topics. */
@NullMarked
package org.onrecord.events.topic;

import org.jspecify.annotations.NullMarked;
