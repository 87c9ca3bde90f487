package org.onrecord.store.identity;

/**
 * What an identity is called.
 *
 * @param alias as written
 * @param articles by so many of its articles' entities
 */
public record AliasView(String alias, long articles) {}
