/** Facts into tables, and which version of an article is shown. */
@NullMarked
package org.onrecord.store.version;

import org.jspecify.annotations.NullMarked;
