/** The contract: what the services say to one another and to anybody who listens. */
@NullMarked
package org.onrecord.events;

import org.jspecify.annotations.NullMarked;
