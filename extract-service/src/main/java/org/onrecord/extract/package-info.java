/** The extract-service: submitted articles in, quote and entity events out. */
@NullMarked
package org.onrecord.extract;

import org.jspecify.annotations.NullMarked;
