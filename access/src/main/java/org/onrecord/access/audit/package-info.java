/** A trace of every write: who, when, from where, what, and how it was answered. */
@NullMarked
package org.onrecord.access.audit;

import org.jspecify.annotations.NullMarked;
