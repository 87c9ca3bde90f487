/** The engine on files, without Kafka. */
@NullMarked
package org.onrecord.extract.commandline;

import org.jspecify.annotations.NullMarked;
