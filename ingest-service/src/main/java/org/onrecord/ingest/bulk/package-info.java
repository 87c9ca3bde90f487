/** Many articles in one request, with an outcome for each. */
@NullMarked
package org.onrecord.ingest.bulk;

import org.jspecify.annotations.NullMarked;
