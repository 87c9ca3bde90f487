/** The Kafka shell: one transaction per poll, readiness, settings. */
@NullMarked
package org.onrecord.extract.listener;

import org.jspecify.annotations.NullMarked;
