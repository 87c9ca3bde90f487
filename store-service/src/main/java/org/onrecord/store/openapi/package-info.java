/** The API, described: for programs and for people. */
@NullMarked
package org.onrecord.store.openapi;

import org.jspecify.annotations.NullMarked;
