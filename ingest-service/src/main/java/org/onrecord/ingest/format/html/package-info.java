/** The readable text of web pages, and what they say of themselves. */
@NullMarked
package org.onrecord.ingest.format.html;

import org.jspecify.annotations.NullMarked;
