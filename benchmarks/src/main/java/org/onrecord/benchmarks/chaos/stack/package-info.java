/** Broker, database and services, each in operating-system processes of its own, so that each can be killed. */
@NullMarked
package org.onrecord.benchmarks.chaos.stack;

import org.jspecify.annotations.NullMarked;
