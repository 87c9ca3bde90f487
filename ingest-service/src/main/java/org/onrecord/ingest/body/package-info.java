/** What a request's body must be before anybody looks at what it says. */
@NullMarked
package org.onrecord.ingest.body;

import org.jspecify.annotations.NullMarked;
