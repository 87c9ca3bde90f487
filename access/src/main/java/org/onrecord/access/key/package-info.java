/** Keys: the file they are listed in, hashed, and the command that writes it. */
@NullMarked
package org.onrecord.access.key;

import org.jspecify.annotations.NullMarked;
