/** What operators see of the store from outside: names and gauges of its metrics. */
@NullMarked
package org.onrecord.store.meter;

import org.jspecify.annotations.NullMarked;
