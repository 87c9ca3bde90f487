/** Quotes in the vocabularies of others: W3C Web Annotation and schema.org. */
@NullMarked
package org.onrecord.store.annotation;

import org.jspecify.annotations.NullMarked;
