/** People, organisations, places and what else an article names. */
@NullMarked
package org.onrecord.events.entity;

import org.jspecify.annotations.NullMarked;
