package org.onrecord.store.copy;

/**
 * How much two texts that are copies are alike.
 *
 * @param rule what says that they are
 * @param share of the runs of words that the rule looks at, from 0 to 1
 */
record Likeness(CopyRule rule, double share) {}
