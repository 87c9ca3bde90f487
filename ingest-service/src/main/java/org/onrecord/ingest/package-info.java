/** The service that takes articles in over HTTP and puts them on Kafka. */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
