/** Real servers for one machine: a Kafka broker in this JVM, PostgreSQL in processes of its own. */
@NullMarked
package org.onrecord.embedded;

import org.jspecify.annotations.NullMarked;
