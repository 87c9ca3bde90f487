/** Questions about articles. */
@NullMarked
package org.onrecord.store.article;

import org.jspecify.annotations.NullMarked;
