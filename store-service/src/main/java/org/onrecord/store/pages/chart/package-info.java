/** Charts drawn on the server. */
@NullMarked
package org.onrecord.store.pages.chart;

import org.jspecify.annotations.NullMarked;
