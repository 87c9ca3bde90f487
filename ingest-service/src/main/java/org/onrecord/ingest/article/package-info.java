/** Submitting articles and taking them down. */
@NullMarked
package org.onrecord.ingest.article;

import org.jspecify.annotations.NullMarked;
