/** From a document to the topics: what all ways in have in common. */
@NullMarked
package org.onrecord.ingest.intake;

import org.jspecify.annotations.NullMarked;
