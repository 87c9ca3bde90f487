package org.onrecord.store.identity;

import org.onrecord.store.identity.match.Verdict;

/**
 * Where something belongs by the rules, and where it does when the editors' decisions are followed.
 *
 * @param automatic by the rules
 * @param followed in the end
 */
record Judgement(Verdict automatic, Verdict followed) {}
