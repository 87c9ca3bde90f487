/** Answers to what cannot be done, as problem details of RFC 9457. */
@NullMarked
package org.onrecord.ingest.problem;

import org.jspecify.annotations.NullMarked;
