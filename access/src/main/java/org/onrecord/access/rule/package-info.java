/** What each request needs: one table a service. */
@NullMarked
package org.onrecord.access.rule;

import org.jspecify.annotations.NullMarked;
