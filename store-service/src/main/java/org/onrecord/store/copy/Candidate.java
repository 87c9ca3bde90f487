package org.onrecord.store.copy;

/**
 * A text that a new one may be a copy of.
 *
 * @param groupId what the text hangs together with
 */
record Candidate(CopyText fresh, CopyText text, String groupId) {}
