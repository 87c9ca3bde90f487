/** How events travel: JSON values, CloudEvents headers, dead letters. */
@NullMarked
package org.onrecord.events.wire;

import org.jspecify.annotations.NullMarked;
