/** Questions about who is quoted how often. */
@NullMarked
package org.onrecord.store.speaker;

import org.jspecify.annotations.NullMarked;
