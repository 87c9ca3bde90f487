/** People and organisations across articles: to whom entities of articles belong, and what can be asked about them. */
@NullMarked
package org.onrecord.store.identity;

import org.jspecify.annotations.NullMarked;
