/** How people get in where keys are asked for, and what they see where they may not. */
@NullMarked
package org.onrecord.store.pages.access;

import org.jspecify.annotations.NullMarked;
