/** Who may do what over HTTP: API keys, bearer tokens, rate limits, and a trace of every write. */
@NullMarked
package org.onrecord.access;

import org.jspecify.annotations.NullMarked;
