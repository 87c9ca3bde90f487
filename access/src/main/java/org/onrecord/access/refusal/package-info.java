/** What is not allowed, as problem details of RFC 9457. */
@NullMarked
package org.onrecord.access.refusal;

import org.jspecify.annotations.NullMarked;
