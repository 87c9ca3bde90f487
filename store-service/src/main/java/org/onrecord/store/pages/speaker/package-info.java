/** Who is quoted: their quotes over time, what they speak of, whom they are quoted with. */
@NullMarked
package org.onrecord.store.pages.speaker;

import org.jspecify.annotations.NullMarked;
