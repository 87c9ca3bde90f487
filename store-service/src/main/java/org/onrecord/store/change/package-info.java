/** What consumers are told when what is shown of an article changes. */
@NullMarked
package org.onrecord.store.change;

import org.jspecify.annotations.NullMarked;
