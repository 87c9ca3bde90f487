/** Pages: who changed what. */
@NullMarked
package org.onrecord.store.pages.audit;

import org.jspecify.annotations.NullMarked;
