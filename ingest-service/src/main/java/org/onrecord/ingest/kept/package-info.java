/** What the service keeps for itself, on topics of its own that are no part of the contract. */
@NullMarked
package org.onrecord.ingest.kept;

import org.jspecify.annotations.NullMarked;
