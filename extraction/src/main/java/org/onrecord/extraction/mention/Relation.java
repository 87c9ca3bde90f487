package org.onrecord.extraction.mention;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is to somebody else.
 *
 * @param noun what he is: "sister", "deputy", "lawyer"
 * @param owner to whom, where that is said by name; else null
 */
record Relation(String noun, @Nullable Referent owner) {}
