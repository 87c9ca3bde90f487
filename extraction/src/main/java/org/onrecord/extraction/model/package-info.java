/**
 * Learnt tables in their run-time form: linear models over hashed features, and word classes.
 *
 * <p>A feature is an {@code int} made by {@link org.onrecord.extraction.model.FeatureHash} from a template's number and
 * the hashes of what the template looks at; no string is put together to name it. A
 * {@link org.onrecord.extraction.model.LinearModel} adds up, for each label, the weights of the features at hand.
 * Training programs fill a {@link org.onrecord.extraction.model.LinearModelBuilder} and write the result; the engine
 * loads it from the class path once and shares it among threads.
 */
@NullMarked
package org.onrecord.extraction.model;

import org.jspecify.annotations.NullMarked;
