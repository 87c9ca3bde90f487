package org.onrecord.store.pages.reading;

/**
 * A stretch of an article's text that plays a role.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param role what it is
 * @param target the id of the quote it belongs to, or the name by which a link on the page finds it
 */
record Part(int start, int end, Role role, String target) {}
