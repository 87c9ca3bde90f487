/** Events out of the database: written with what they tell of, sent to Kafka afterwards. */
@NullMarked
package org.onrecord.store.outbox;

import org.jspecify.annotations.NullMarked;
