/** The three services in one process, on an embedded Kafka and an embedded PostgreSQL, with a few sample articles. */
@NullMarked
package org.onrecord.quickstart;

import org.jspecify.annotations.NullMarked;
