/** Events from Kafka: read, stored, or refused with a reason. */
@NullMarked
package org.onrecord.store.intake;

import org.jspecify.annotations.NullMarked;
