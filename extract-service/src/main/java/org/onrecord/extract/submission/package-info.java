/** Reads the records of the topic of submitted articles, or says why one cannot be read. */
@NullMarked
package org.onrecord.extract.submission;

import org.jspecify.annotations.NullMarked;
