/** The topic of submitted articles: order, acknowledgement, health. */
@NullMarked
package org.onrecord.ingest.topic;

import org.jspecify.annotations.NullMarked;
