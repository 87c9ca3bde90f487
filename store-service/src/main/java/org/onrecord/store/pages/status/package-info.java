/** Whether the store is well, how fast it is, what fails and who is silent. */
@NullMarked
package org.onrecord.store.pages.status;

import org.jspecify.annotations.NullMarked;
