package org.onrecord.store.identity;

/**
 * The key of an entity's row.
 *
 * @param entityId as the database writes it
 */
record RowKey(long versionId, String entityId) {}
