/** Who and what articles name. */
@NullMarked
package org.onrecord.store.pages.entity;

import org.jspecify.annotations.NullMarked;
