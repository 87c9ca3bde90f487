package org.onrecord.store.pages.reading;

/**
 * Who an entity of an article is across articles.
 *
 * @param identityId the identity
 * @param name what most articles call it
 * @param rule why it belongs there
 * @param confidence how sure that is, from 0 to 1
 */
public record Known(String identityId, String name, String rule, double confidence) {}
