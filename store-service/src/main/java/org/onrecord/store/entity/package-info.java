/** Questions about entities. */
@NullMarked
package org.onrecord.store.entity;

import org.jspecify.annotations.NullMarked;
